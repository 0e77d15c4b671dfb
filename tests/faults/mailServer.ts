import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

export type Arrived = { messageId: string; to: string; subject: string }

/** A mail server that keeps what it took; `refuse` is what it says to a receiver instead of yes. */
export async function startMailServer(refuse?: (to: string) => { code: number; sentence: string } | undefined) {
  const arrived: Arrived[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo({ address }, _session, done) {
      const no = refuse?.(address)
      done(no ? Object.assign(new Error(no.sentence), { responseCode: no.code }) : null)
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const source = Buffer.concat(chunks).toString()
        const header = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(source)?.[1]?.trim() ?? ''
        const to = session.envelope.rcptTo[0]!.address
        arrived.push({ messageId: header('Message-ID'), to, subject: header('Subject') })
        done()
      })
    },
  })
  // A client that is killed breaks its connection: that is what is tried here.
  server.on('error', () => {})
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  const stop = () => new Promise<void>((resolve) => server.close(resolve))
  return { url: `smtp://127.0.0.1:${port}`, port, arrived, stop }
}
