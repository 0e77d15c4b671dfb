import './runtimeCheck.js'
import { build } from 'esbuild'
import { ensureBrowser } from './browser.js'
import { buildOrStop } from './build.js'
import { root } from './lock.js'

await buildOrStop()
if (process.argv.includes('--hard')) process.env.LEERBANK_HARD = '1'
await ensureBrowser()
const names = ['bench.ts', 'load.js', 'floorCommits.ts', 'floorCards.tsx']
await build({
  absWorkingDir: root,
  entryPoints: names.map((name) => `tests/bench/${name}`),
  outdir: 'build/bench',
  outExtension: { '.js': '.mjs' },
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node22',
  packages: 'external',
  jsx: 'automatic',
  logLevel: 'warning',
})
await import('../build/bench/bench.mjs')
