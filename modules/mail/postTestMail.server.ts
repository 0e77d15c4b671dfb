import type { Db } from '~/db/connection.server'
import { newId } from '~/db/id'
import { inTransaction } from '~/db/inTransaction.server'
import type { Person } from '~/modules/people/person'
import { rateLimit } from '~/modules/people/rateLimit.server'
import { postMail } from './postMail.server'
import { mailTexts } from './texts'

const perPerson = rateLimit(20, 3600)

/** Posts a mail to who asks, to see whether mail arrives; false when they asked too often. */
export async function postTestMail(db: Db, person: Person) {
  if (!(await perPerson.spend(person.id))) return false
  const { name, email, language } = person
  const { testSubject: subject, testText: text } = mailTexts[language]
  await inTransaction(db, (tx) =>
    postMail(tx, { key: `test:${newId()}`, to: { name, email }, language, subject, text }),
  )
  return true
}
