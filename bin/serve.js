import './runtimeCheck.js'
import { buildWhenStale } from './build.js'

await buildWhenStale()
process.env.NODE_ENV ??= 'production'
await import('../build/node/server.mjs')
