import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '~/bin/lock.js'
import { copyOfDemo, freePort, newFolder, startServer } from './server'

/** `npm start` without npm, in a process group of its own as a terminal gives it. */
async function start(settings: Record<string, string>) {
  const env = { ...process.env, DEMO: '1', LOG_LEVEL: 'warn', ...settings }
  const child = spawn(process.execPath, [join(root, 'bin/start.js')], { cwd: root, env, detached: true })
  let output = ''
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  const ready = new Promise<void>((resolve) => {
    child.stdout.on('data', (text) => {
      output += text
      if (output.includes('Leerbank:')) resolve()
    })
  })
  child.stderr.on('data', (text) => (output += text))
  return { ready, ended, output: () => output, toGroup: (signal: NodeJS.Signals) => process.kill(-child.pid!, signal) }
}

test('a second start builds nothing anew, and Ctrl-C ends it cleanly', async () => {
  const dataDir = await copyOfDemo()
  const port = await freePort()
  for (let round = 0; round < 2; round++) {
    const leerbank = await start({ PORT: String(port), DATA_DIR: dataDir })
    await leerbank.ready
    expect((await fetch(`http://localhost:${port}/sign-in`)).status).toBe(200)
    leerbank.toGroup('SIGINT')
    expect(await leerbank.ended).toBe(0)
    expect(leerbank.output()).not.toMatch(/Error|Building/)
    expect(existsSync(join(dataDir, 'leerbank.sqlite-wal'))).toBe(false)
  }
})

test('it refuses to start on a wrong setting, and names it', async () => {
  const leerbank = await start({ PORT: 'web', DATA_DIR: newFolder() })
  expect(await leerbank.ended).toBe(1)
  expect(leerbank.output()).toContain('wrong setting: PORT: ')
})

test('it says so when the port is taken', async () => {
  const other = createServer()
  await new Promise<void>((resolve) => other.listen(0, resolve))
  const { port } = other.address() as { port: number }
  const leerbank = await start({ PORT: String(port), DATA_DIR: await copyOfDemo() })
  expect(await leerbank.ended).toBe(1)
  expect(leerbank.output()).toContain('Leerbank cannot listen')
  other.close()
})

test('without the demo there is no cast, and nobody signs in with one click', async () => {
  const server = await startServer({ dataDir: newFolder(), env: { DEMO: '0' } })
  expect(await (await fetch(`${server.origin}/sign-in`)).text()).not.toContain('personId')
  const body = new URLSearchParams({ personId: 'anouk' })
  const answer = await fetch(`${server.origin}/sign-in/cast`, { method: 'POST', body, redirect: 'manual' })
  expect(answer.status).toBe(404)
  await server.stop()
})
