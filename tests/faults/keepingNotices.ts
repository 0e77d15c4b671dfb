import { openDatabase } from '~/db/connection.server'
import { newId } from '~/db/id'
import { keepNotices } from '~/modules/coordination/notices/keepNotices.server'
import { smtpDelivery } from '~/modules/mail/smtpDelivery.server'
import { startSending } from '~/modules/mail/startSending.server'

// Asks something of somebody, tells what there is to tell and sends it, over and over, until it is killed. The days pass
// quickly, so that notices of every kind come and go.
const [file, url, round] = process.argv.slice(2) as [string, string, string]
const { db } = openDatabase(file)
startSending({ db, delivery: smtpDelivery(url), from: 'leren@leerbank.example', log: console, restMs: 5 })

const day = 86_400_000
let now = Date.now() + Number(round) * day
for (;;) {
  const learner = `learner${Math.floor(Math.random() * 8)}`
  const personId = await learnerNamed(learner)
  const dueOn = new Date(now + Math.floor(Math.random() * 12) * day).toISOString().slice(0, 10)
  await db
    .updateTable('assignment')
    .set({ withdrawnAt: now })
    .where('personId', '=', personId)
    .where('withdrawnAt', 'is', null)
    .execute()
  const asked = { batchId: newId(), offeringId: 'safety', organisationId: 'vos', assignedAt: now, assignedBy: 'esra' }
  const id = newId()
  await db
    .insertInto('assignment')
    .values({ id, ...asked, personId, dueOn })
    .execute()
  process.stdout.write(`${id}\n`)
  await keepNotices(db, now)
  now += day / 3
}

async function learnerNamed(id: string) {
  const person = { id, name: id, email: `${id}@vos.example`, createdAt: 1 }
  await db
    .insertInto('person')
    .values(person)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const enrolment = { id: `enrolment-${id}`, offeringId: 'safety', personId: id, organisationId: 'vos', enrolledAt: 1 }
  await db
    .insertInto('enrolment')
    .values(enrolment)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  return id
}
