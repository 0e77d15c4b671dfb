import { buffer } from 'node:stream/consumers'
import { createDeflateRaw } from 'node:zlib'
import { expect, test } from 'vitest'
import { readPackage } from './readPackage.server'
import { manifest12, onDisk, rawZip } from './testArchives.server'

// The true limits, with archives as large as those are: too long for every day.
const gibibyte = 1024 ** 3

type Case = [name: string, reason: string, make: () => Promise<Buffer> | Buffer]
const good = [
  { name: 'imsmanifest.xml', content: manifest12() },
  { name: 'index.html', content: '' },
]

/** `bytes` zeros, deflated: a thousandth of that. */
async function zeros(bytes: number) {
  const deflate = createDeflateRaw({ level: 9 })
  const packed = buffer(deflate)
  const chunk = Buffer.alloc(4 * 1024 * 1024)
  for (let done = 0; done < bytes; done += chunk.length)
    if (!deflate.write(chunk)) await new Promise((resolve) => deflate.once('drain', resolve))
  deflate.end()
  return packed
}

/** A zip with one entry whose data was deflated already. */
function withPacked(name: string, packed: Buffer, size: number) {
  const whole = rawZip([...good, { name, content: packed, method: 0, size: Math.min(size, 0xffffffff) }])
  // The method of the last entry, in its own header and in the list at the end: deflated after all.
  const local = whole.lastIndexOf(Buffer.from([0x50, 0x4b, 3, 4]))
  const central = whole.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]))
  whole.writeUInt16LE(8, local + 8)
  whole.writeUInt16LE(8, central + 10)
  return whole
}

const cases: Case[] = [
  ['2 MB that are 2 GiB', 'tooMuchInside', async () => withPacked('a.bin', await zeros(2 * gibibyte), 2 * gibibyte)],
  ['the same, which says that it is small', 'damaged', async () => withPacked('a.bin', await zeros(2 * gibibyte), 100)],
  [
    'a bomb that is the manifest',
    'manifestTooLarge',
    () => rawZip([{ name: 'imsmanifest.xml', content: Buffer.alloc(60_000_000, ' ') }]),
  ],
  [
    'a bomb that says it is ours',
    'tooMuchInside',
    async () => withPacked('module.js', await zeros(gibibyte), gibibyte),
  ],
]

test.each(cases)(
  '%s: refused within 10 seconds and 300 MB',
  async (_name, reason, make) => {
    const zip = onDisk(await make())
    globalThis.gc?.()
    const before = process.memoryUsage().rss
    let most = before
    const watching = setInterval(() => {
      most = Math.max(most, process.memoryUsage().rss)
    }, 10)
    const started = performance.now()
    const answer = await readPackage(zip, async (body) => {
      let bytes = 0
      for await (const chunk of body) bytes += chunk.length
      return { sha256: '', bytes }
    })
    clearInterval(watching)
    const seconds = (performance.now() - started) / 1000
    const grown = (most - before) / 1e6
    console.info(`${_name}: ${seconds.toFixed(1)} s, ${grown.toFixed(0)} MB more`)
    expect(answer).toMatchObject({ refused: { reason } })
    expect(seconds).toBeLessThan(10)
    expect(grown).toBeLessThan(300)
  },
  120_000,
)
