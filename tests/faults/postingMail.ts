import { openDatabase } from '~/db/connection.server'
import { postMail } from '~/modules/mail/postMail.server'
import { smtpDelivery } from '~/modules/mail/smtpDelivery.server'
import { startSending } from '~/modules/mail/startSending.server'

// Posts mail in transactions, of which each third is rolled back, and sends it, until it is killed. A line of the output is
// a key whose transaction was committed.
const [file, url, round] = process.argv.slice(2) as [string, string, string]
const { db } = openDatabase(file)
const from = 'leren@leerbank.example'
startSending({ db, delivery: smtpDelivery(url), from, log: console, restMs: 5 })

for (let at = 0; ; at++) {
  const receivers = at % 4 === 0 ? ['daan', 'esra'] : [['daan', 'esra', 'frits'][at % 3]!]
  const isBack = at % 3 === 1
  const key = `${isBack ? 'back' : 'kept'}-${round}-${at}`
  const posting = db.transaction().execute(async (tx) => {
    for (const who of receivers) {
      const to = { name: who, email: `${who}@vos.example` }
      await postMail(tx, { key: `${key}-${who}`, to, language: 'nl', subject: `${key}-${who}`, text: key })
    }
    if (isBack) throw new Error('rolled back')
  })
  await posting.then(
    () => {
      for (const who of receivers) process.stdout.write(`${key}-${who}\n`)
    },
    () => {},
  )
  await new Promise((resolve) => setTimeout(resolve, 2))
}
