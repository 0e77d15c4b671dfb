import { build } from 'esbuild'
import { root } from '~/bin/lock.js'

/** The script of plainEditor.ts, as small as ours is made. */
export async function plainEditorScript() {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['tests/bench/plainEditor.ts'],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
  })
  return outputFiles[0]!.text
}
