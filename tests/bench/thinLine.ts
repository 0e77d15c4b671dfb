import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

type Line = { bitsPerSecond: number; roundTripMs: number }

/**
 * A line to a port of this machine as thin and as long as that of a phone: what all connections bring shares its width, a
 * letter is half a round trip under way, and a new connection takes one before anything goes over it.
 */
export async function openThinLine(port: number, { bitsPerSecond, roundTripMs }: Line) {
  const down = makeWidth(bitsPerSecond / 8000)
  const up = makeWidth(bitsPerSecond / 8000)
  const open = new Set<Socket>()
  const server = createServer((phone) => {
    const leerbank = connect(port, '127.0.0.1')
    for (const socket of [phone, leerbank]) {
      open.add(socket.setNoDelay(true))
      socket.on('close', () => open.delete(socket))
    }
    const openAt = performance.now() + roundTripMs
    carry(phone, leerbank, (bytes) => up(bytes, openAt) + roundTripMs / 2)
    carry(leerbank, phone, (bytes) => down(bytes, openAt) + roundTripMs / 2)
  })
  await new Promise<void>((resolve) => server.listen(0, resolve))
  return {
    port: (server.address() as AddressInfo).port,
    close() {
      server.close()
      for (const socket of open) socket.destroy()
    },
  }
}

/** One direction of the line: when the last of so many bytes has gone in, after all that went before. */
function makeWidth(bytesPerMs: number) {
  let freeAt = 0
  return (bytes: number, notBefore: number) => {
    freeAt = Math.max(performance.now(), notBefore, freeAt) + bytes / bytesPerMs
    return freeAt
  }
}

const packet = 1400

// One queue for each direction of a connection, so that nothing overtakes; in pieces of the size of a packet.
function carry(from: Socket, to: Socket, arrivesAt: (bytes: number) => number) {
  const queue: { at: number; piece?: Buffer }[] = []
  let isRunning = false

  function add(at: number, piece?: Buffer) {
    queue.push({ at, piece })
    if (!isRunning) run()
  }

  function run() {
    isRunning = queue.length > 0
    const next = queue[0]
    if (!next) return
    const wait = next.at - performance.now()
    if (wait > 0.5) return void setTimeout(run, wait)
    queue.shift()
    if (next.piece) to.write(next.piece)
    else to.end()
    run()
  }

  from.on('data', (all: Buffer) => {
    for (let start = 0; start < all.length; start += packet) {
      const piece = all.subarray(start, start + packet)
      add(arrivesAt(piece.length), piece)
    }
  })
  from.on('end', () => add(arrivesAt(0)))
  from.on('error', () => to.destroy())
  to.on('error', () => from.destroy())
}
