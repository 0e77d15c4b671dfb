import type { Db } from '~/db/connection.server'
import type { Language } from '~/db/tables'
import { momentWords } from '~/modules/catalogue/sessions/mailFacts.server'
import { linkTo } from '~/modules/mail/linkTo.server'
import type { CalendarEntry, Correspondent } from '~/modules/mail/mail'
import { postMail } from '~/modules/mail/postMail.server'
import { handlersOf } from '../handlersOf.server'
import { type MailedCandidate, mailedCandidate } from '../mailedCandidate.server'
import { pipelineMailTexts } from '../texts'

export type DateWord = 'chosen' | 'moved' | 'cancelled'

/** Tells candidate and hub of the date of a conversation, each with the entry for their calendar, a number higher every time. */
export async function tellDate(tx: Db, conversationId: string, word: DateWord, at: number, why = '') {
  const talk = await tx
    .selectFrom('conversation')
    .where('id', '=', conversationId)
    .selectAll()
    .executeTakeFirstOrThrow()
  const one = await mailedCandidate(tx, talk.applicationId)
  const told = { talk, one, word, at, why }
  await tellBoth(tx, told)
  await tx
    .updateTable('conversation')
    .set({ sequence: talk.sequence + 1 })
    .where('id', '=', conversationId)
    .execute()
}

type Told = {
  talk: { id: string; applicationId: string; startsAt: number | null } & Dated
  one: MailedCandidate
  word: DateWord
  at: number
  why: string
}
type Dated = { minutes: number; place: string; link: string; sequence: number }

async function tellBoth(tx: Db, told: Told) {
  const { talk, one, word, at } = told
  const own = pipelineMailTexts[one.language]
  const key = `conversation:${talk.applicationId}:${talk.id}:${talk.sequence}`
  const page = linkTo(`/applying/${one.secret}`)
  const { subject, text } = wordsOf(told, one.language, own.conversation(one.title))
  await tx
    .insertInto('candidateMessage')
    .values({ applicationId: talk.applicationId, direction: 'out', key, subject, text, at, by: null })
    .execute()
  await tx.updateTable('application').set({ heardAt: at }).where('id', '=', talk.applicationId).execute()
  if (one.email) {
    const to = { name: one.name, email: one.email }
    const calendar = calendarOf(told, { summary: subject, url: page })
    await postMail(tx, {
      ...{ key, to, language: one.language, from: organiserOf(one), subject, calendar },
      text: [text, word !== 'cancelled' && own.calendar, `${own.answerHere}\n${page}`].filter(Boolean).join('\n\n'),
    })
  }
  const file = linkTo(`/applications/${talk.applicationId}`)
  for (const to of await handlersOf(tx, talk.applicationId)) {
    const t = pipelineMailTexts[to.language]
    const ours = wordsOf(told, to.language, t.conversationWith(one.name, one.title))
    const calendar = calendarOf(told, { summary: ours.subject, url: file })
    await postMail(tx, {
      ...{ key: `${key}:${to.email}`, to, language: to.language, subject: ours.subject, calendar },
      text: [ours.text, `${t.look}\n${file}`].join('\n\n'),
    })
  }
}

function wordsOf({ talk, word, why }: Told, language: Language, subject: string) {
  const t = pipelineMailTexts[language]
  const { startsAt, place, link } = talk
  const where = word === 'cancelled' ? [] : [place && t.where(place), link && t.online(link)]
  const text = [t[word](momentWords(startsAt!, language)), ...where, why].filter(Boolean).join('\n\n')
  return { subject, text }
}

/** The date for a calendar: the uid stays, whoever gets it. */
export function calendarOf(
  { talk, one, word }: Pick<Told, 'talk' | 'one' | 'word'>,
  of: { summary: string; url: string },
) {
  const { id, startsAt, minutes, place, link, sequence } = talk
  return {
    ...of,
    method: word === 'cancelled' ? 'CANCEL' : 'REQUEST',
    uid: `${id}@leerbank`,
    sequence,
    startsAt: startsAt!,
    endsAt: startsAt! + minutes * 60_000,
    place: place || link,
    description: link,
    organiser: organiserOf(one),
  } satisfies CalendarEntry
}

function organiserOf({ hubName, contactEmail, hubEmail }: MailedCandidate): Correspondent {
  return { name: hubName, email: contactEmail || hubEmail }
}
