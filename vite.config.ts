import { fileURLToPath } from 'node:url'
import { vitePlugin as remix } from '@remix-run/dev'
import { defineConfig } from 'vite'
import remixOptions from './remix.config.js'

declare module '@remix-run/node' {
  interface Future {
    v3_singleFetch: true
  }
}

export default defineConfig({
  plugins: [remix(remixOptions)],
  resolve: { alias: { '~': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') } },
  build: {
    target: 'es2022',
    reportCompressedSize: false,
    // The editor is large, and only authors load it.
    chunkSizeWarningLimit: 1000,
    rollupOptions: {
      // zod's comments are for esbuild; and a drawing that packages fetch late comes at once with the editor.
      onwarn: (warning, warn) =>
        warning.code === 'INVALID_ANNOTATION' || warning.plugin === 'vite:reporter' || warn(warning),
    },
  },
})
