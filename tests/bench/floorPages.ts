import { createServer, get, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import type { LongModule } from './longModule'
import { plainEditorScript } from './plainScript'

type Answer = { headers: IncomingHttpHeaders | Record<string, string>; body: Buffer }

/**
 * Serves from memory what the opening of the editor is measured beside: `/plain`, the same page in Tiptap without anything
 * of ours, and `/bare`, the bytes of our own page with its program fetched and not run.
 */
export async function serveFloors(origin: string, module: LongModule, cookie: string) {
  const answers = new Map<string, Answer>([
    [
      '/plain',
      page(`<div id="here"></div><script>${withoutEnd(`var page = ${JSON.stringify(module.pages[0])}`)}</script>
      <script src="/plain.js"></script><script>openPlainEditor(document.getElementById('here'), page)</script>`),
    ],
    ['/plain.js', compressed(await plainEditorScript(), 'text/javascript')],
  ])
  const ours = String((await fetchRaw(origin + module.path, { cookie, 'accept-encoding': 'identity' })).body)
  const assets = [...new Set(ours.match(/\/assets\/[\w.-]+/g))]
  for (const path of assets) answers.set(path, await fetchRaw(origin + path, { 'accept-encoding': 'gzip' }))
  const still = ours.replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, (script) => `<!--${script.replaceAll('--', '')}-->`)
  answers.set(
    '/bare',
    compressed(
      still.replace(/<main\b/, '<p class="page-text bench-bare">De tekst</p><main'),
      'text/html; charset=utf-8',
    ),
  )
  const server = createServer((request, response) => {
    const answer = answers.get(request.url!)
    if (!answer) return response.writeHead(404).end()
    response.writeHead(200, answer.headers as Record<string, string>).end(answer.body)
  })
  await new Promise<void>((resolve) => server.listen(0, resolve))
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    stop() {
      server.closeAllConnections()
      server.close()
    },
  }
}

function page(body: string) {
  return compressed(`<!doctype html><html lang="nl"><meta charset="utf-8"><body>${body}`, 'text/html; charset=utf-8')
}

function withoutEnd(script: string) {
  return script.replaceAll('</', '<\\/')
}

function compressed(text: string, type: string): Answer {
  return { headers: { 'content-type': type, 'content-encoding': 'gzip' }, body: gzipSync(text) }
}

function fetchRaw(address: string, headers: Record<string, string>) {
  return new Promise<Answer>((resolve, reject) => {
    get(address, { headers }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part) => parts.push(part))
      response.on('end', () => {
        const { 'content-type': type, 'content-encoding': encoding } = response.headers
        resolve({
          headers: { 'content-type': type, ...(encoding && { 'content-encoding': encoding }) },
          body: Buffer.concat(parts),
        })
      })
    }).on('error', reject)
  })
}
