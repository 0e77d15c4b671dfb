import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { appendFileSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { newFolder, type TestServer } from '../server'
import type { Chance } from './chance'

/** A way in which the disk under a running server takes nothing, or not everything. `begin` answers what ends it. */
export type Trouble = {
  name: string
  /** Undefined, or why it cannot be made here. */
  missing?: string
  begin: (server: TestServer, chance: Chance) => Promise<() => Promise<void>>
}

/** A disk of its own that is filled to the last byte. Where no disk may be made, the folder is an ordinary one. */
export function smallDisk(megabytes: number) {
  const folder = newFolder()
  const size = `size=${megabytes}m`
  const isOwn = spawnSync('mount', ['-t', 'tmpfs', '-o', size, 'leerbank-test', folder]).status === 0
  const unmount = () => void (isOwn && spawnSync('umount', ['-l', folder]))
  process.once('exit', unmount)
  const full: Trouble = {
    name: 'full',
    ...(isOwn ? {} : { missing: 'no disk may be mounted' }),
    async begin() {
      const ballast = join(folder, 'ballast')
      fillWith(ballast)
      return async () => rmSync(ballast)
    },
  }
  return { folder, full, unmount }
}

function fillWith(ballast: string) {
  for (let bytes = 1 << 20; bytes >= 1; bytes >>= 2)
    try {
      for (;;) appendFileSync(ballast, Buffer.alloc(bytes, 1))
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error
    }
}

/** The kernel lets the process write no file beyond a few kilobytes: EFBIG, in the log and while it is put into the database. */
export const limit: Trouble = {
  name: 'limit',
  ...(works('prlimit', '--version') ? {} : { missing: 'there is no prlimit' }),
  async begin({ process: { pid } }, chance) {
    const limitTo = (bytes: number | string) => execFileSync('prlimit', ['--pid', String(pid), `--fsize=${bytes}:`])
    limitTo(chance.below(200_000))
    return async () => void limitTo('unlimited')
  },
}

const errors = ['EIO', 'ENOSPC'] as const

/** The kernel answers some or all of the server's calls of one kind, on the database or its log, with an error. */
export function failingCalls(name: string, calls: string, files: string[]): Trouble {
  const log = join(newFolder(), 'calls')
  return {
    name,
    ...(works('strace', '-o', '/dev/null', 'true') ? {} : { missing: 'no process may be watched' }),
    async begin({ dataDir, process: { pid } }, chance) {
      // A commit is often followed by one copying of the log: an even step could hit nothing but those, and nobody would see it.
      const when = `when=${1 + chance.below(4)}+${chance.oneOf([1, 3, 5])}`
      const inject = `inject=${calls}:error=${chance.oneOf(errors)}:${when}`
      const paths = files.flatMap((file) => ['-P', join(dataDir, file)])
      const args = ['-e', `trace=${calls}`, '-e', inject, ...paths, '-o', log, '-p', String(pid)]
      const trace = spawn('strace', args, { stdio: ['ignore', 'ignore', 'pipe'] })
      await once(trace.stderr, 'data')
      return async () => {
        trace.kill('SIGINT')
        if (trace.exitCode === null && trace.signalCode === null) await once(trace, 'exit')
        if (!readFileSync(log, 'utf8').includes('(INJECTED)')) throw new Error(`${name} came to nothing`)
      }
    },
  }
}

function works(command: string, ...args: string[]) {
  return spawnSync(command, args).status === 0
}
