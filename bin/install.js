// Plain JavaScript without dependencies: it runs before anything is installed, on Node 20.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, takeLock } from './lock.js'

const stamp = join(root, 'node_modules/.installed')

/** Runs `npm ci` when the lock file is not the one that was installed; ends the process with one sentence when that fails. */
export function install() {
  if (isInstalled()) return
  const release = takeLock('install')
  if (!isInstalled()) runNpm()
  release()
}

function isInstalled() {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === lockHash()
}

function runNpm() {
  console.error('Installing the packages of Leerbank, this takes a minute the first time.')
  const hash = lockHash()
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (npm.status !== 0) {
    console.error('The packages could not be installed. Is there a connection to the npm registry? Then try again.')
    process.exit(npm.status || 1)
  }
  writeFileSync(stamp, hash)
}

function lockHash() {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
}

/** The Node that comes along as a pinned package, else the one on the machine. */
export function node() {
  const own = join(root, 'node_modules/.bin/node')
  return existsSync(own) ? own : process.execPath
}
