import type { Logger } from 'pino'
import type { Db } from '~/db/connection.server'
import type { Delivery } from './delivery'
import { noteCutOff, sendDue } from './sendDue.server'

type Parts = { db: Db; delivery: Delivery; from: string; log: Pick<Logger, 'error'>; restMs?: number }

const longestRestMs = 10 * 60_000

/** Sends mail as long as the server runs: looks every second, and less often while no mail goes out. */
export function startSending({ db, delivery, from, log, restMs = 1000 }: Parts) {
  let isStopped = false
  let rest = restMs
  let timer: NodeJS.Timeout | undefined
  let round = begin()

  async function begin() {
    await noteCutOff(db).catch((error) => log.error({ error }, 'mail cannot be read'))
    await look()
  }

  async function look() {
    const sender = { db, delivery, from, now: Date.now, isStopped: () => isStopped }
    const result = await sendDue(sender).catch((error) => {
      log.error({ error }, 'mail cannot be sent')
      return 'down' as const
    })
    if (result === 'down' && rest === restMs) log.error('no mail goes out: see /admin/mail')
    rest = result === 'done' ? restMs : Math.min(rest * 2, longestRestMs)
    if (!isStopped)
      timer = setTimeout(() => {
        round = look()
      }, rest).unref()
  }

  return {
    /** Ends after what is being handed over now. */
    async stop() {
      isStopped = true
      clearTimeout(timer)
      await round
      delivery.close()
    },
  }
}
