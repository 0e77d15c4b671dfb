import './runtimeCheck.js'
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBrowser } from './browser.js'
import { buildWhenStale } from './build.js'
import { root } from './lock.js'

const results = join(root, 'test-results')
const vitestResult = join(results, 'vitest.json')
const journeysResult = join(results, 'journeys.json')
const biome = 'node_modules/@biomejs/biome/bin/biome'
const env = { ...process.env, ...(process.argv.includes('--hard') ? { LEERBANK_HARD: '1' } : {}) }
const total = { passed: 0, failed: 0 }

rmSync(results, { recursive: true, force: true })
mkdirSync(results, { recursive: true })
await Promise.all([
  check('format', [biome, 'format', '.']),
  check('lint', [biome, 'check', '--formatter-enabled=false', '--error-on-warnings', '.']),
  check('types', ['node_modules/typescript/bin/tsc']),
])
if ((await built()) && (await browserThere())) await tests()
process.exitCode = total.failed || !total.passed ? 1 : 0
console.info(`${total.passed} passed, ${total.failed} failed`)

async function tests() {
  const only = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
  await suite(
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--passWithNoTests',
      '--reporter=default',
      '--reporter=json',
      `--outputFile=${vitestResult}`,
    ],
    vitestResult,
    ({ testResults }) => testResults.map(countOfFile).reduce(sum, { passed: 0, failed: 0 }),
    only,
  )
  await suite(
    ['node_modules/@playwright/test/cli.js', 'test', '--pass-with-no-tests'],
    journeysResult,
    ({ stats, errors }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length }),
    only,
  )
}

async function check(name, command) {
  const { code, output } = await run(command)
  console.info(`${name}: ${code === 0 ? 'passed' : `failed\n${output}`}`)
  count(code === 0)
}

async function built() {
  try {
    await buildWhenStale()
    return true
  } catch (error) {
    console.error(`build: failed\n${error.message}`)
    return count(false)
  }
}

async function browserThere() {
  const path = await ensureBrowser()
  if (path) {
    env.CHROMIUM = path
    return true
  }
  console.error('No browser to test with. Install Chromium or Chrome, or set CHROMIUM to the path of one.')
  return count(false)
}

/** Runs a test runner, its output shown as it comes, and adds up what its report says. */
async function suite(command, report, read, only) {
  const { code } = await run([...command, ...only], 'inherit')
  const counted = existsSync(report) ? read(JSON.parse(readFileSync(report, 'utf8'))) : { passed: 0, failed: 0 }
  // A runner that fails without a failed test lost one on the way.
  if (code !== 0 && !counted.failed) counted.failed = 1
  Object.assign(total, sum(total, counted))
}

// A file that cannot be loaded has no tests to fail.
function countOfFile({ status, assertionResults }) {
  const passed = assertionResults.filter((test) => test.status === 'passed').length
  const failed = assertionResults.filter((test) => test.status !== 'passed').length
  return { passed, failed: status === 'failed' && !failed ? 1 : failed }
}

function sum(a, b) {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed }
}

function count(passed) {
  total[passed ? 'passed' : 'failed']++
  return passed
}

function run(command, stdio = 'pipe') {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, command, { cwd: root, env, stdio: ['ignore', stdio, stdio] })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => (output += text))
    child.on('close', (code) => resolve({ code, output }))
  })
}
