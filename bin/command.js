import './runtimeCheck.js'
import { buildOrStop } from './build.js'

await buildOrStop()
process.env.NODE_ENV ??= 'production'
await import('../build/node/leerbank.mjs')
