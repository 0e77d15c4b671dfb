import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { root } from '~/bin/lock.js'
import { openDatabase } from '~/db/connection.server'
import { noteCutOff, sendDue } from '~/modules/mail/sendDue.server'
import { smtpDelivery } from '~/modules/mail/smtpDelivery.server'
import { newFolder } from '../server'
import { startMailServer } from './mailServer'

/** Kills a process that posts and sends mail so often at random moments, then sends what is left, and tells what arrived. */
export async function killPosting(kills: number) {
  const file = join(newFolder(), 'leerbank.sqlite')
  const mailServer = await startMailServer()
  const acknowledged: string[] = []
  for (let round = 0; round < kills; round++) {
    const { url, arrived } = mailServer
    const script = join(root, 'build/tests/faults/postingMail.mjs')
    const child = spawn(process.execPath, [script, file, url, String(round)], { cwd: root })
    const ended = once(child, 'close')
    createInterface(child.stdout).on('line', (key) => acknowledged.push(key))
    const before = arrived.length
    await until(() => arrived.length > before || child.exitCode !== null)
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 150))
    child.kill('SIGKILL')
    await ended
  }
  const open = openDatabase(file)
  await noteCutOff(open.db)
  const delivery = smtpDelivery(mailServer.url)
  // What waits for its next try waits no longer.
  const now = () => Date.now() + 86_400_000
  await sendDue({ db: open.db, delivery, from: 'leren@leerbank.example', now, isStopped: () => false })
  const rows = await open.db.selectFrom('outgoingMail').selectAll().orderBy('number').execute()
  delivery.close()
  open.close()
  await mailServer.stop()
  return { rows, acknowledged, arrived: mailServer.arrived }
}

async function until(isSo: () => boolean) {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 5))
}
