import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { root } from '~/bin/lock.js'
import { openDatabase } from '~/db/connection.server'
import { loadCast } from '~/db/loadCast.server'
import { keepNotices } from '~/modules/coordination/notices/keepNotices.server'
import { noteCutOff, sendDue } from '~/modules/mail/sendDue.server'
import { smtpDelivery } from '~/modules/mail/smtpDelivery.server'
import { addOfferedModule } from '~/modules/progress/testLearning.server'
import { newFolder } from '../server'
import { startMailServer } from './mailServer'

/** Kills a process that asks, tells and sends so often at random moments, then lets it end, and gives what was told. */
export async function killNotices(kills: number) {
  const file = join(newFolder(), 'leerbank.sqlite')
  const before = openDatabase(file)
  await loadCast(before.db)
  await addOfferedModule(before.db, 'safety')
  before.close()
  const mailServer = await startMailServer()
  const asked: string[] = []
  for (let round = 0; round < kills; round++) {
    const script = join(root, 'build/tests/faults/keepingNotices.mjs')
    const child = spawn(process.execPath, [script, file, mailServer.url, String(round)], { cwd: root })
    const ended = once(child, 'close')
    const sofar = asked.length
    createInterface(child.stdout).on('line', (id) => asked.push(id))
    await until(() => asked.length > sofar || child.exitCode !== null)
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 200))
    child.kill('SIGKILL')
    await ended
  }
  const { db, close } = openDatabase(file)
  await noteCutOff(db)
  const last = await db
    .selectFrom('notice')
    .select((eb) => eb.fn.max('postedAt').as('at'))
    .executeTakeFirstOrThrow()
  await keepNotices(db, last.at as number)
  const delivery = smtpDelivery(mailServer.url)
  const now = () => Date.now() + 86_400_000_000
  await sendDue({ db, delivery, from: 'leren@leerbank.example', now, isStopped: () => false })
  const [notices, mails, open] = [
    await db.selectFrom('notice').selectAll().execute(),
    await db.selectFrom('outgoingMail').selectAll().execute(),
    await db.selectFrom('assignment').where('withdrawnAt', 'is', null).select('id').execute(),
  ]
  delivery.close()
  close()
  await mailServer.stop()
  return { asked, notices, mails, open, arrived: mailServer.arrived }
}

async function until(isSo: () => boolean) {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 5))
}
