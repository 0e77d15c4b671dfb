import type { Db } from '~/db/connection.server'
import type { Language } from '~/db/tables'
import { type MailedCandidate, mailedCandidate } from '../mailedCandidate.server'
import { fill, type Values } from './fill'
import { type Template, type TemplateWord, usualTemplates } from './texts'

/** The text of a programme for a word, in a language: its own, or the one that comes with the product. */
export async function templateOf(
  db: Db,
  offeringId: string,
  word: TemplateWord,
  language: Language,
): Promise<Template> {
  const own = await db
    .selectFrom('messageTemplate')
    .where('offeringId', '=', offeringId)
    .where('word', '=', word)
    .where('language', '=', language)
    .select(['subject', 'text'])
    .executeTakeFirst()
  return own ?? usualTemplates[language][word]
}

/** What a candidate would read, in their own language; `reason` is in words. */
export async function filledTemplate(db: Db, applicationId: string, word: TemplateWord, more: Values = {}) {
  const one = await mailedCandidate(db, applicationId)
  const { subject, text } = await templateOf(db, one.offeringId, word, one.language)
  const values = { ...valuesOf(one), ...more }
  return { subject: fill(subject, values), text: fill(text, values), language: one.language }
}

export function valuesOf(one: MailedCandidate): Values {
  const { name, title, qualification, level, hubName, contactName, contactEmail, contactPhone, hubEmail, hubPhone } =
    one
  const email = contactEmail || hubEmail
  const phone = contactPhone || hubPhone
  return {
    voornaam: name.split(' ')[0] ?? '',
    naam: name,
    opleiding: title,
    niveau: qualification ? `${qualification} (mbo ${level})` : '',
    hub: hubName,
    contact: [contactName || hubName, phone, email].filter(Boolean).join(', '),
    telefoon: phone,
  }
}
