import { gzipSync } from 'node:zlib'
import { learnerRuntime } from '~/modules/packages/learnerRuntime.server'
import { launchBrowser } from '../browser'

export type Weight = { requests: number; html: number; htmlSent: number; scriptSent: number; allSent: number }

/** What the first visit of each page brings over the line to a browser that has kept nothing, in bytes. */
export async function weighPages(origin: string, paths: string[]): Promise<[string, Weight][]> {
  const { browser } = await launchBrowser()
  const weights: [string, Weight][] = []
  for (const path of paths) {
    const context = await browser.newContext()
    const page = await context.newPage()
    const kinds = new Map<string, string>()
    const weight = { requests: 0, html: 0, htmlSent: 0, scriptSent: 0, allSent: 0 }
    const devTools = await context.newCDPSession(page)
    await devTools.send('Network.enable')
    devTools.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type))
    devTools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      weight.requests += 1
      weight.allSent += encodedDataLength
      if (kinds.get(requestId) === 'Document') weight.htmlSent += encodedDataLength
      if (kinds.get(requestId) === 'Script') weight.scriptSent += encodedDataLength
    })
    await page.goto(origin + path, { waitUntil: 'networkidle' })
    weight.html = Buffer.byteLength(await (await fetch(origin + path)).text())
    weights.push([path, weight])
    await context.close()
  }
  await browser.close()
  return weights
}

/** What a package in Dutch with blocks of these types carries to show its pages: what comes at once, and what comes later. */
export function runtimeBytes(types: string[]) {
  const files = learnerRuntime(types, 'nl')
  const sizes = (some: typeof files) => ({
    raw: sum(some.map(({ bytes }) => bytes.length)),
    gzip: sum(some.map(({ bytes }) => gzipSync(bytes, { level: 9 }).length)),
  })
  const isLater = ({ path }: { path: string }) => path.startsWith('parts/')
  return { atOnce: sizes(files.filter((file) => !isLater(file))), later: sizes(files.filter(isLater)) }
}

function sum(values: number[]) {
  return values.reduce((total, value) => total + value, 0)
}
