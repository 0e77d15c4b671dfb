import { build } from 'esbuild'
import { root } from './lock.js'

/** Bundles scripts of tests/ into build/tests/, so that the project's Node runs them; they keep their names, as `.mjs`. */
export function bundle(...entryPoints) {
  return build({
    absWorkingDir: root,
    entryPoints,
    outdir: 'build/tests',
    outbase: 'tests',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node22',
    packages: 'external',
    jsx: 'automatic',
    logLevel: 'warning',
  })
}
