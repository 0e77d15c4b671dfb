import type { Db } from '~/db/connection.server'
import { linkTo } from '~/modules/mail/linkTo.server'
import { postMail } from '~/modules/mail/postMail.server'
import { linkDays, newLink } from './links.server'
import { practiceMailTexts as texts } from './texts'

type Word = keyof (typeof texts)['nl']['told']
type News = {
  /** Of the mail: the same key is the same mail. */
  key: string
  questionId: string
  word: Word
  text: string
}

/** Tells the hub of a question what its company did. */
export async function tellHub(tx: Db, { key, questionId, word, text }: News, now: number) {
  const { hub, question } = await sidesOf(tx, questionId)
  if (!hub.email) return
  const words = texts.nl.told[word]({ title: question.title, other: question.companyName })
  await postMail(
    tx,
    {
      key,
      to: hub,
      language: 'nl',
      from: { name: question.contactName, email: question.contactEmail },
      subject: words.subject,
      text: [words.first, text, words.last, linkTo(`/questions/${questionId}`)].filter(Boolean).join('\n\n'),
    },
    now,
  )
}

/** Tells who asked what the hub did; who has no account gets a link of their own to the question. */
export async function tellCompany(tx: Db, { key, questionId, word, text }: News, now: number) {
  const sides = await sidesOf(tx, questionId)
  const { hub, question } = sides
  const { subject, first, last } = texts[question.language].told[word]({ title: question.title, other: hub.name })
  await mailAsker(tx, sides, { key, subject, lines: [first, text, last] }, now)
}

/**
 * Tells who asked that their question is there. It repeats nothing of the question: the address may be somebody else's, who
 * must not get a stranger's words from us.
 */
export async function tellReceived(tx: Db, questionId: string, now: number) {
  const sides = await sidesOf(tx, questionId)
  const words = texts[sides.question.language].received(sides.hub.name)
  await mailAsker(tx, sides, { key: `question-received:${questionId}`, ...words }, now)
}

/** Sends a new link in place of one that is over, to the address that the question has. */
export async function tellNewLink(tx: Db, questionId: string, now: number) {
  const sides = await sidesOf(tx, questionId)
  const words = texts[sides.question.language].newLink
  await mailAsker(tx, sides, { key: `question-link:${questionId}:${now}`, ...words }, now)
}

type Sides = Awaited<ReturnType<typeof sidesOf>>

async function mailAsker(
  tx: Db,
  { hub, question }: Sides,
  { key, subject, lines }: { key: string; subject: string; lines: string[] },
  now: number,
) {
  // Whoever has an account signs in; a link that is forwarded would let others in.
  const hasAccount = question.askedBy !== null
  const path = hasAccount ? `/questions/${question.id}` : `/question/${await newLink(tx, question.id, now)}`
  const until = hasAccount ? '' : texts[question.language].until(linkDays)
  await postMail(
    tx,
    {
      key,
      to: { name: question.contactName, email: question.contactEmail },
      language: question.language,
      from: hub,
      subject,
      text: [...lines, linkTo(path), until].filter(Boolean).join('\n\n'),
    },
    now,
  )
}

async function sidesOf(tx: Db, questionId: string) {
  const found = tx.selectFrom('practiceQuestion').where('id', '=', questionId).selectAll()
  const question = await found.executeTakeFirstOrThrow()
  const named = tx.selectFrom('organisation').where('id', '=', question.hubId).select(['name', 'email'])
  return { hub: await named.executeTakeFirstOrThrow(), question }
}
