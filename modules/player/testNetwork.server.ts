import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

/** What can happen to a request on its way. `closed`: nobody waits for an answer any more, and nothing goes out. */
export type Fault = 'none' | 'unreachable' | 'badGateway' | 'hotspot' | 'answerLost' | 'closed'

type Way = { to: string; faultOf: (path: string) => Fault; onArrival?: (body: string) => void }

/** For tests: a network between the player page and the server, in which each request meets the fault that it is given. */
export async function startNetwork({ to, faultOf, onArrival }: Way) {
  async function carry(request: IncomingMessage, response: ServerResponse) {
    const body = await text(request)
    const fault = faultOf(request.url!)
    const html = { 'content-type': 'text/html' }
    if (fault === 'unreachable') return response.destroy()
    if (fault === 'badGateway') return response.writeHead(502, html).end('<h1>Bad gateway</h1>')
    if (fault === 'hotspot') return response.writeHead(200, html).end('<h1>Log in</h1>')
    if (fault === 'closed') return response.writeHead(404).end('{"result":"false"}')
    onArrival?.(body)
    const answer = await fetch(to + request.url, { method: 'POST', body })
    const answered = await answer.text()
    if (fault === 'answerLost') return response.destroy()
    response.writeHead(answer.status, { 'content-type': 'application/json' }).end(answered)
  }

  const server = createServer((request, response) => void carry(request, response).catch(() => response.destroy()))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop() {
      server.closeAllConnections()
      server.close()
    },
  }
}
