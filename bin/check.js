import './runtimeCheck.js'
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { ensureBrowser } from './browser.js'
import { buildWhenStale } from './build.js'
import { root } from './lock.js'

const results = join(root, 'test-results')
const vitestResult = join(results, 'vitest.json')
const journeysResult = join(results, 'journeys.json')
const biome = 'node_modules/@biomejs/biome/bin/biome'
const isHard = process.argv.includes('--hard')
const env = {
  ...process.env,
  ...(isHard ? { LEERBANK_HARD: '1' } : {}),
  // Hundreds of processes start from the same programs: Node reads them once, and keeps what came of it.
  NODE_COMPILE_CACHE: join(root, 'build/compiled'),
}
const total = { passed: 0, failed: 0 }
const failures = []

rmSync(results, { recursive: true, force: true })
mkdirSync(results, { recursive: true })
const checks = [
  check('format', [biome, 'format', '.']),
  check('lint', [biome, 'check', '--formatter-enabled=false', '--error-on-warnings', '.']),
  check('types', ['node_modules/typescript/bin/tsc']),
]
const isBuilt = await built()
await Promise.all(checks)
if (isBuilt && (await browserThere())) await tests()
for (const failure of failures) console.info(`failed: ${failure}`)
process.exitCode = total.failed || !total.passed ? 1 : 0
console.info(`${total.passed} passed, ${total.failed} failed`)

async function tests() {
  const only = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
  const units = suite(
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--passWithNoTests',
      '--reporter=default',
      '--reporter=json',
      `--outputFile=${vitestResult}`,
    ],
    vitestResult,
    ({ testResults }) => {
      failures.push(...testResults.flatMap(failuresOfFile))
      return testResults.map(countOfFile).reduce(sum, { passed: 0, failed: 0 })
    },
    only,
  )
  // Neither keeps a machine busy by itself: a browser waits for a server, and a server for a disk. The full form measures.
  if (isHard) await units
  const journeys = suite(
    ['node_modules/@playwright/test/cli.js', 'test', '--pass-with-no-tests'],
    journeysResult,
    ({ stats, suites, errors }) => {
      failures.push(...suites.flatMap(failuresOfSuite))
      return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length }
    },
    only,
    units,
  )
  await Promise.all([units, journeys])
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

/** Runs a test runner and adds up what its report says; its output is shown as it comes, after what comes before it. */
async function suite(command, report, read, only, before) {
  const { code } = await run([...command, ...only], { isShown: true, before })
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

// The first line of why stands with it: of a long output often only the end is kept.
function failuresOfFile({ name, status, message, assertionResults }) {
  const failed = assertionResults.filter((test) => test.status !== 'passed')
  if (status === 'failed' && !failed.length) return [failure(name, message)]
  return failed.map(({ fullName, failureMessages }) => failure(`${name}: ${fullName}`, failureMessages[0]))
}

function failuresOfSuite({ suites = [], specs }) {
  const failed = specs.filter(({ ok }) => !ok)
  return [
    ...failed.map(({ file, title, tests }) => failure(`${file}: ${title}`, tests[0]?.results[0]?.error?.message)),
    ...suites.flatMap(failuresOfSuite),
  ]
}

function failure(where, why = '') {
  return `${where.replace(root, '').replace(/^\//, '')} - ${stripVTControlCharacters(why).split('\n')[0]}`
}

function sum(a, b) {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed }
}

function count(passed) {
  total[passed ? 'passed' : 'failed']++
  return passed
}

function run(command, { isShown, before } = {}) {
  return new Promise((resolve) => {
    const stdio = isShown && !before ? 'inherit' : 'pipe'
    const child = spawn(process.execPath, command, { cwd: root, env, stdio: ['ignore', stdio, stdio] })
    let output = ''
    let isTurn = false
    before?.then(() => {
      isTurn = true
      process.stdout.write(output)
    })
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (text) => {
        output += text
        if (isTurn) process.stdout.write(text)
      })
    child.on('close', (code) => resolve({ code, output }))
  })
}
