import './runtimeCheck.js'
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { root } from './lock.js'

const choiceFile = join(root, 'node_modules/.browser')
const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge']
const macPaths = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
)

// The popup of the address bar is a web page of the browser's own, and costs a second of processor at every new window.
const addressBar = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup']
// A browser obeys the last list only, so what Playwright puts off for its own work is said again.
const putOffByPlaywright = [
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
]

/** What a test browser is started with: no sandbox in a container, and no work or request but those of the page. */
export const launchFlags = [
  '--no-sandbox',
  '--disable-quic',
  '--disable-background-networking',
  `--disable-features=${[...addressBar, ...putOffByPlaywright].join(',')}`,
]

/** The browser to test with: `CHROMIUM`, else the one chosen before, else Playwright's; undefined when none is there. */
export function browserHere() {
  const chosen = existsSync(choiceFile) ? readFileSync(choiceFile, 'utf8') : ''
  return [process.env.CHROMIUM, chosen, chromium.executablePath()].find((path) => path && existsSync(path))
}

/** Makes sure of a browser that starts, and remembers it; undefined when there is none to be had. */
export async function ensureBrowser() {
  const here = browserHere()
  if (here && (await starts(here))) return here
  for (const find of [downloaded, fromDebian, onMachine]) {
    const path = find()
    if (!path || !(await starts(path))) continue
    writeFileSync(choiceFile, path)
    return path
  }
}

function downloaded() {
  console.info('Downloading a browser for the tests.')
  const cli = join(root, 'node_modules/@playwright/test/cli.js')
  const env = { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' }
  spawnSync(process.execPath, [cli, 'install', '--no-shell', 'chromium'], { env, timeout: 180_000, stdio: 'ignore' })
  return chromium.executablePath()
}

function fromDebian() {
  const debian = '/usr/bin/chromium'
  if (existsSync(debian) || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return debian
  console.info('That did not work; installing Debian’s chromium.')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const options = { env, timeout: 240_000, stdio: 'ignore' }
  spawnSync('apt-get', ['update'], options)
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], options)
  return debian
}

function onMachine() {
  const folders = (process.env.PATH ?? '').split(':')
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)))
  return [...onPath, ...macPaths].find((path) => existsSync(path))
}

// A downloaded browser can lack a library of the system: only starting it shows that.
async function starts(path) {
  try {
    const browser = await chromium.launch({ executablePath: path, args: launchFlags, timeout: 20_000 })
    await browser.close()
    return true
  } catch {
    return false
  }
}
