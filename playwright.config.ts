import { defineConfig } from '@playwright/test'
import { launchFlags } from './bin/browser.js'
import { browserPath } from './tests/browser'

export default defineConfig({
  testDir: 'tests/journeys',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  // A machine that does something else beside may be several times as slow; who is quick waits for nothing.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  outputDir: 'test-results/journeys',
  reporter: [['list'], ['json', { outputFile: 'test-results/journeys.json' }]],
  use: {
    launchOptions: { executablePath: browserPath(), args: launchFlags },
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
  },
})
