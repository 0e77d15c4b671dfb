import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { buildWhenStale, builtStamp } from '~/bin/build.js'
import { root, takeLock } from '~/bin/lock.js'

/** A running Leerbank: the production build in its own process, with its own data folder. */
export type TestServer = {
  /** `http://localhost:<port>` */
  origin: string
  contentOrigin: string
  port: number
  dataDir: string
  process: ChildProcess
  /** All that it wrote to its two outputs. */
  output: () => string
  stop: (signal?: NodeJS.Signals) => Promise<number | null>
}

type Options = { dataDir?: string; port?: number; env?: Record<string, string> }

/** Starts the server on a copy of the demo, or on `dataDir`, and waits until it takes requests. */
export async function startServer({ dataDir, port, env }: Options = {}): Promise<TestServer> {
  const folder = dataDir ?? (await copyOfDemo())
  const chosen = port ?? (await freePort())
  const child = spawn(process.execPath, [join(root, 'build/node/server.mjs')], {
    cwd: root,
    env: { ...cleanEnv(), PORT: String(chosen), DATA_DIR: folder, DEMO: '1', LOG_LEVEL: 'warn', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const output: string[] = []
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  child.stderr.on('data', (text) => output.push(String(text)))
  await new Promise<void>((resolve, reject) => {
    createInterface(child.stdout).on('line', (line) => {
      output.push(`${line}\n`)
      if (line.startsWith('Leerbank:')) resolve()
    })
    ended.then((code) => reject(new Error(`the server stopped with ${code}: ${output.join('')}`)))
  })
  const stop = async (signal: NodeJS.Signals = 'SIGTERM') => {
    child.kill(signal)
    const code = await ended
    return code
  }
  const contentOrigin = `http://127.0.0.1:${chosen}`
  const origin = `http://localhost:${chosen}`
  return { origin, contentOrigin, port: chosen, dataDir: folder, process: child, output: () => output.join(''), stop }
}

/** A new folder under the system's temporary one, gone when this process ends. */
export function newFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'leerbank-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A data folder with the demo in it; loading it is done once per build, copying takes milliseconds. */
export async function copyOfDemo() {
  const folder = newFolder()
  cpSync(await demoTemplate(), folder, { recursive: true })
  return folder
}

// Who asks meanwhile waits: loading the demo twice at once costs more.
let template: Promise<string> | undefined

function demoTemplate() {
  template ??= makeTemplate()
  return template
}

async function makeTemplate() {
  await buildWhenStale()
  const made = join(root, 'build/demo', builtStamp()!.slice(0, 16))
  const release = takeLock('demo')
  try {
    if (existsSync(made)) return made
    const draft = newFolder()
    const server = await startServer({ dataDir: draft })
    await server.stop()
    mkdirSync(join(root, 'build/demo'), { recursive: true })
    // Half a copy must not be taken for a whole one.
    cpSync(draft, `${made}-draft`, { recursive: true })
    rmSync(draft, { recursive: true })
    renameSync(`${made}-draft`, made)
    return made
  } finally {
    release()
  }
}

/** A port that nobody listens on now. */
export function freePort() {
  return new Promise<number>((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })
}

// What whoever runs the tests has set for an own server must not leak into this one; nor the test runner's NODE_ENV,
// which would make it render with the React for development, that nobody is served by.
function cleanEnv() {
  const { APP_ORIGIN, CONTENT_ORIGIN, TRUST_PROXY, SMTP_URL, MAIL_FROM, HOST, FORCE_COLOR, NO_COLOR, ...env } =
    process.env
  return { ...env, NODE_ENV: 'production' as const }
}
