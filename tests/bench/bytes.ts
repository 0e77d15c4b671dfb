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

/** The script and the style of a package with blocks of these types. */
export function runtimeBytes(types: string[]) {
  const files = learnerRuntime(types).map(({ bytes }) => bytes)
  return {
    raw: sum(files.map((file) => file.length)),
    gzip: sum(files.map((file) => gzipSync(file, { level: 9 }).length)),
  }
}

function sum(values: number[]) {
  return values.reduce((total, value) => total + value, 0)
}
