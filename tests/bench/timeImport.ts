import { spawn, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '~/bin/lock.js'
import { newFolder } from '../server'

/** Brings a package in by the command line; how quickly, with how much memory, and how quickly `unzip` unpacks it. */
export async function timeImport(dataDir: string, zip: string, megabytes: number, hasUnzip: boolean) {
  const start = await run(dataDir, ['modules'])
  const whole = await run(dataDir, ['import', zip, '--hub', 'mira', '--as', 'package'])
  const started = performance.now()
  if (hasUnzip) spawnSync('unzip', ['-qo', zip, '-d', newFolder()])
  const unzipMs = performance.now() - started
  return {
    perSecond: (1000 * megabytes) / Math.max(1, whole.ms - start.ms),
    floor: (1000 * megabytes) / unzipMs,
    peakMegabytes: whole.peakMegabytes,
    startMs: start.ms,
  }
}

async function run(dataDir: string, args: string[]) {
  const started = performance.now()
  const child = spawn(process.execPath, [join(root, 'build/node/leerbank.mjs'), ...args], {
    cwd: root,
    env: { ...process.env, DATA_DIR: dataDir },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  let peakMegabytes = 0
  const watching = setInterval(() => {
    peakMegabytes = Math.max(peakMegabytes, residentMost(child.pid!))
  }, 20)
  const code = await new Promise((resolve) => child.once('exit', resolve))
  clearInterval(watching)
  if (code !== 0) throw new Error(`leerbank ${args.join(' ')} ended with ${code}`)
  return { ms: performance.now() - started, peakMegabytes }
}

/** The most memory that a process had so far, as Linux keeps it; 0 elsewhere. */
export function residentMost(pid: number) {
  try {
    const [, kilobytes] = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    return Number(kilobytes ?? 0) / 1000
  } catch {
    return 0
  }
}
