import { Readable } from 'node:stream'
import { createTransport } from 'nodemailer'
import type { Delivery, Outcome } from './delivery'

type SmtpError = Error & { code?: string; command?: string; responseCode?: number }

/** Hands mail to the server of `url`, as smtps://name:password@host. */
export function smtpDelivery(url: string): Delivery {
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: 4,
    // What is tried again is ours to decide.
    maxRequeues: 0,
    connectionTimeout: 20_000,
    greetingTimeout: 20_000,
    socketTimeout: 60_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    async deliver({ from, to, source }) {
      const raw = Readable.from([source])
      try {
        await transport.sendMail({ envelope: { from, to: [to] }, raw })
        return { kind: 'sent' }
      } catch (error) {
        return outcomeOf(error as SmtpError, raw.readableDidRead)
      }
    },
    close: () => transport.close(),
  }
}

// RFC 5321, 4.2.1: 5 is for ever, 4 for now. What is said of the connection, of us or of our address concerns every mail.
function outcomeOf({ code, command, responseCode, message: reason }: SmtpError, hasBegun: boolean): Outcome {
  const isOfMail = command === 'RCPT TO' || command === 'DATA' || code === 'EMESSAGE'
  if (responseCode === undefined) {
    if (code === 'EENVELOPE') return { kind: 'refused', reason }
    return { kind: 'down', reason, isCutOff: hasBegun }
  }
  if (!isOfMail || responseCode === 421) return { kind: 'down', reason }
  return { kind: responseCode >= 500 ? 'refused' : 'later', reason }
}
