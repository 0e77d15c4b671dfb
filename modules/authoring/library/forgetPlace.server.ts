import { type FileHandle, open } from 'node:fs/promises'

type Box = { type: string; at: number; from: number; to: number }

// Of an ISO base media file (ISO/IEC 14496-12): where telephones write the place, the maker and the name of a film.
const told = new Set(['udta', 'meta'])
const opened = new Set(['moov', 'trak'])
const mostBoxes = 5000

/**
 * Makes an MP4 or M4A forget where and with what it was made: the boxes that say so become boxes to skip, in place, so
 * that nothing else moves. A file that is cut off is left as far as it can be read.
 */
export async function forgetPlace(path: string) {
  const file = await open(path, 'r+')
  try {
    const { size } = await file.stat()
    const waiting: Box[] = [{ type: '', at: 0, from: 0, to: size }]
    let seen = 0
    for (let outer = waiting.pop(); outer; outer = waiting.pop())
      for await (const box of boxesIn(file, outer)) {
        if (++seen > mostBoxes) return
        if (told.has(box.type)) await blank(file, box)
        else if (opened.has(box.type)) waiting.push(box)
      }
  } finally {
    await file.close()
  }
}

async function* boxesIn(file: FileHandle, { from, to }: Box): AsyncGenerator<Box> {
  const head = Buffer.alloc(16)
  for (let at = from; at + 8 <= to; ) {
    const { bytesRead } = await file.read(head, 0, 16, at)
    if (bytesRead < 8) return
    const short = head.readUInt32BE(0)
    const isLong = short === 1 && bytesRead === 16
    // A size of 0 runs to the end.
    const size = isLong ? Number(head.readBigUInt64BE(8)) : short || to - at
    if (size < 8 || at + size > to) return
    yield { type: head.toString('latin1', 4, 8), at, from: at + (isLong ? 16 : 8), to: at + size }
    at += size
  }
}

async function blank(file: FileHandle, { at, from, to }: Box) {
  await file.write(Buffer.from('free', 'latin1'), 0, 4, at + 4)
  const nothing = Buffer.alloc(Math.min(64 * 1024, to - from))
  for (let here = from; here < to; here += nothing.length)
    await file.write(nothing, 0, Math.min(nothing.length, to - here), here)
}
