import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { TestServer } from '../server'

/** How far an answer comes: `head` without a letter of it, half of its text, or all of it but for the end. */
export type Part = 'head' | 'half' | 'unclosed'
type Held = { address: string; brokenOff: Promise<void> }

/**
 * A line to the server on which answers can be held up: from `hold` on, what Remix asks for comes as far as `part`, and
 * then nothing more. `held` is what has been asked for since.
 */
export async function openSlowLine({ port }: Pick<TestServer, 'port'>) {
  let holding: Part | undefined
  let held: Held[] = []
  const line = createServer((incoming, outgoing) => {
    const { method, url = '/', headers } = incoming
    const part = method === 'GET' && /\.data(\?|$)/.test(url) ? holding : undefined
    // A packed answer cannot be cut at a place of the text.
    const asked = { ...headers, ...(part && { 'accept-encoding': 'identity' }) }
    const ahead = request({ host: 'localhost', port, method, path: url, headers: asked }, (answer) =>
      part ? holdUp(answer, outgoing, url, part) : pass(answer, outgoing),
    )
    ahead.on('error', () => outgoing.destroy())
    outgoing.on('close', () => ahead.destroy())
    incoming.pipe(ahead)
  })

  function pass(answer: IncomingMessage, outgoing: ServerResponse) {
    outgoing.writeHead(answer.statusCode!, answer.headers)
    answer.pipe(outgoing)
  }

  async function holdUp(answer: IncomingMessage, outgoing: ServerResponse, address: string, part: Part) {
    const { 'content-length': _length, ...headers } = answer.headers
    outgoing.writeHead(answer.statusCode!, headers)
    const text = Buffer.concat(await answer.toArray())
    if (part === 'head') outgoing.flushHeaders()
    else outgoing.write(part === 'half' ? text.subarray(0, text.length / 2) : text)
    held.push({ address, brokenOff: new Promise((resolve) => outgoing.once('close', resolve)) })
  }

  await new Promise<void>((resolve) => line.listen(0, 'localhost', resolve))
  return {
    origin: `http://localhost:${(line.address() as AddressInfo).port}`,
    get held() {
      return held
    },
    hold(part: Part) {
      holding = part
      held = []
    },
    letGo() {
      holding = undefined
    },
    close() {
      line.closeAllConnections()
      return new Promise((resolve) => line.close(resolve))
    },
  }
}

export type SlowLine = Awaited<ReturnType<typeof openSlowLine>>
