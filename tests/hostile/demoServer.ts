import { join } from 'node:path'
import { afterAll, beforeAll, expect } from 'vitest'
import { type OpenDatabase, openDatabase } from '~/db/connection.server'
import { copyOfDemo, startServer, type TestServer } from '../server'

type Body = FormData | URLSearchParams | Record<string, string> | [string, string][]

/**
 * A server with the demo, of the tests of one file; whatever they send, its log stays empty. Each form comes from a network of
 * its own, so that the limit of one does not hide what the form does.
 */
export function demoServer() {
  let networks = 0
  const network = () => `10.1.${networks >> 8}.${networks++ & 255}`
  const demo = { network, send, got } as {
    server: TestServer
    sqlite: OpenDatabase['sqlite']
    network: typeof network
    send: typeof send
    got: typeof got
  }

  beforeAll(async () => {
    demo.server = await startServer({ dataDir: await copyOfDemo(), env: { TRUST_PROXY: '1' } })
    demo.sqlite = openDatabase(join(demo.server.dataDir, 'leerbank.sqlite')).sqlite
  })
  afterAll(async () => {
    demo.sqlite.close()
    await demo.server.stop()
    expect(demo.server.output().split('\n').slice(1).join('\n').trim(), 'the log').toBe('')
  })

  async function send(path: string, fields: Body, from = network()) {
    const { origin } = demo.server
    const body = fields instanceof FormData ? fields : new URLSearchParams(fields)
    const headers = { origin, 'x-forwarded-for': from }
    const { status, headers: told, ...rest } = await answerOf(origin + path, { method: 'POST', body, headers })
    return { status, headers: told, to: told.get('location') ?? '', ...rest }
  }
  async function got(path: string) {
    return (await answerOf(demo.server.origin + path, {})).status
  }
  return demo
}

async function answerOf(address: string, init: RequestInit) {
  const answer = await fetch(address, { ...init, redirect: 'manual' })
  return { status: answer.status, headers: answer.headers, text: await answer.text() }
}
