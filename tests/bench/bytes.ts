import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { root } from '~/bin/lock.js'

/** What a first visit of a page brings over the line: the page, and every style, script and icon that it names. */
export async function weighPage(origin: string, path: string) {
  const html = await bytesOf(origin + path)
  const text = html.toString('utf8')
  const named = [...text.matchAll(/<(?:link|script|img)\b[^>]*(?:href|src)="(\/[^"]+)"/g)].map(([tag, address]) => ({
    address: address!,
    isScript: tag.startsWith('<script') || tag.includes('modulepreload'),
  }))
  const inline = [...text.matchAll(/<script\b(?![^>]*src=)(?![^>]*json)[^>]*>([\s\S]*?)<\/script>/g)]
  const own = named.filter(({ address }) => !/^\/(catalogue|hubs)/.test(address))
  const parts = await Promise.all(
    own.map(async (part) => ({ ...part, gzip: gzip(await bytesOf(origin + part.address)) })),
  )
  const scripts = parts.filter((part) => part.isScript)
  return {
    html: html.length,
    htmlGzip: gzip(html),
    scriptGzip: sum(scripts.map((part) => part.gzip)) + sum(inline.map(([, code]) => gzip(Buffer.from(code!)))),
    requests: 1 + parts.length,
    allGzip: gzip(html) + sum(parts.map((part) => part.gzip)),
  }
}

/** The script and the style that go into every package. */
export function runtimeBytes() {
  const files = ['learner.js', 'learner.css'].map((name) => readFileSync(join(root, 'build/browser', name)))
  return { raw: sum(files.map((file) => file.length)), gzip: sum(files.map(gzip)) }
}

async function bytesOf(address: string) {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`)
  return Buffer.from(await answer.arrayBuffer())
}

function gzip(bytes: Buffer) {
  return gzipSync(bytes, { level: 9 }).length
}

function sum(values: number[]) {
  return values.reduce((total, value) => total + value, 0)
}
