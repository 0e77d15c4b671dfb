import { fileURLToPath } from 'node:url'
import { vitePlugin as remix } from '@remix-run/dev'
import { defineConfig } from 'vite'
import remixOptions from './remix.config.js'

declare module '@remix-run/node' {
  interface Future {
    v3_singleFetch: true
  }
}

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [remix(remixOptions)],
  resolve: { alias: { '~': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') } },
  build: {
    target: 'es2022',
    reportCompressedSize: false,
    // The editor is large, and only authors load it.
    chunkSizeWarningLimit: 1000,
    rollupOptions: {
      // A browser asks for six files at a time: many small ones keep it waiting. (A server bundle is one file anyway.)
      output: isSsrBuild ? {} : { manualChunks: together, experimentalMinChunkSize: 20_000 },
      // zod's comments are for esbuild; and a drawing that packages fetch late comes at once with the editor.
      onwarn: (warning, warn) =>
        warning.code === 'INVALID_ANNOTATION' || warning.plugin === 'vite:reporter' || warn(warning),
    },
  },
}))

const togetherByName: [name: string, packages: RegExp][] = [
  ['framework', /\/node_modules\/(react|react-dom|react-router|react-router-dom|scheduler|@remix-run)\//],
  ['icons', /\/node_modules\/lucide-react\//],
  ['prosemirror', /\/node_modules\/(prosemirror-[a-z]+|@tiptap\/(core|pm))\//],
]

function together(id: string) {
  return togetherByName.find(([, packages]) => packages.test(id))?.[0]
}
