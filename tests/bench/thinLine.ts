import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

type Line = { bitsPerSecond: number; roundTripMs: number }

/**
 * A line to a port of this machine as thin and as long as that of a phone: all connections share its width downwards, each
 * letter is half a round trip under way, and a new connection takes one before anything goes over it.
 */
export async function openThinLine(port: number, { bitsPerSecond, roundTripMs }: Line) {
  const bytesPerMs = bitsPerSecond / 8000
  let freeAt = 0

  /** When the last of so many bytes has come through. */
  function through(bytes: number) {
    const from = Math.max(performance.now(), freeAt)
    freeAt = from + bytes / bytesPerMs
    return freeAt
  }

  const server = createServer((phone) => {
    const ahead = connect(port, '127.0.0.1')
    const openAt = performance.now() + roundTripMs
    carry(phone, ahead, () => Math.max(openAt, performance.now()) + roundTripMs / 2)
    carry(ahead, phone, (bytes) => through(bytes) + roundTripMs / 2)
  })
  await new Promise<void>((resolve) => server.listen(0, resolve))
  return {
    port: (server.address() as AddressInfo).port,
    close: () => server.close(),
  }
}

// In pieces of the size of a packet, as otherwise a large answer would come all at once at its end.
function carry(from: Socket, to: Socket, arrivesAt: (bytes: number) => number) {
  from.setNoDelay(true)
  from.on('data', (all) => {
    for (let start = 0; start < all.length; start += 1400) {
      const piece = all.subarray(start, start + 1400)
      setTimeout(() => to.writable && to.write(piece), Math.max(0, arrivesAt(piece.length) - performance.now()))
    }
  })
  from.on('error', () => to.destroy())
  from.on('close', () => setTimeout(() => to.destroy(), Math.max(0, arrivesAt(0) - performance.now())))
}
