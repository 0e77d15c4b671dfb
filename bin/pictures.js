import './runtimeCheck.js'
import { ensureBrowser } from './browser.js'
import { buildOrStop } from './build.js'
import { bundle } from './bundle.js'

await buildOrStop()
await ensureBrowser()
await bundle('tests/pictures.ts')
await import('../build/tests/pictures.mjs')
