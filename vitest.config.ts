import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

// What has no short form runs in the full one only.
const long = process.env.LEERBANK_HARD ? [] : ['**/*Hard.test.ts']

export default defineConfig({
  resolve: { alias: { '~': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') } },
  test: {
    include: ['{app,modules,db,demo,bin}/**/*.test.{ts,tsx}', 'tests/*.test.ts'],
    exclude: ['**/node_modules/**', ...long],
    pool: 'forks',
    isolate: false,
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 20_000 } },
  },
})
