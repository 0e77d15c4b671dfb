import './runtimeCheck.js'
import { ensureBrowser } from './browser.js'
import { buildOrStop } from './build.js'
import { bundle } from './bundle.js'

await buildOrStop()
if (process.argv.includes('--hard')) process.env.LEERBANK_HARD = '1'
await ensureBrowser()
const names = ['bench.ts', 'load.js', 'steady.js', 'openPlayers.js', 'floorCommits.ts', 'floorCards.tsx']
await bundle(...names.map((name) => `tests/bench/${name}`))
await import('../build/tests/bench/bench.mjs')
