import type { Db } from '~/db/connection.server'
import type { FileStore } from '~/db/files.server'
import { newId } from '~/db/id'
import { inTransaction } from '~/db/inTransaction.server'
import type { Language } from '~/db/tables'
import type { Person } from '~/modules/people/person'
import { agree } from './agreement.server'
import { newLink } from './links.server'
import { keepPhoto, type Photo } from './photos.server'
import type { QuestionInput } from './questionSchema'
import { tellHub, tellReceived } from './tell.server'
import { workplacesOf } from './visibleQuestions.server'

type Asked = QuestionInput & { hubSlug: string; language: Language; photo?: Photo }
/** `secret` opens the question for who has no account; nobody gets one for a form that was sent before. */
export type AskedQuestion = { id: string; secret?: string; isKnown?: true }

/** Brings a question to a hub, tells the hub, and mails who asked where it stands. Undefined when there is no such hub. */
export function askQuestion(db: Db, files: FileStore, person: Person | undefined, asked: Asked, now = Date.now()) {
  return inTransaction(db, async (tx): Promise<AskedQuestion | undefined> => {
    const { hubSlug, photo, agrees, ...words } = asked
    const hub = await hubNamed(tx, hubSlug)
    if (!hub) return undefined
    const known = words.formId && (await sentBefore(tx, hub.id, words.formId))
    if (known) return { id: known.id, isKnown: true }
    const id = newId()
    // Who fills it in for somebody else, as a hub does that is called, is not who is answered.
    const askedBy = person?.email.toLowerCase() === words.contactEmail ? person.id : null
    await tx
      .insertInto('practiceQuestion')
      .values({
        ...words,
        id,
        hubId: hub.id,
        companyId: person ? companyOf(person, words.companyName) : null,
        askedAt: now,
        askedBy,
      })
      .execute()
    if (agrees) await agree(tx, id, person?.id ?? null, now)
    if (photo) await keepPhoto(tx, files, id, photo, now)
    await tellHub(tx, { key: `question-asked:${id}`, questionId: id, word: 'asked', text: words.happens }, now)
    await tellReceived(tx, id, now)
    return { id, ...(askedBy ? {} : { secret: await newLink(tx, id, now) }) }
  })
}

/** A hub to which a question can be brought. */
export function hubNamed(db: Db, slug: string) {
  return hubs(db).where('slug', '=', slug).executeTakeFirst()
}

/** All hubs, for who has to choose one. */
export function hubsToAsk(db: Db) {
  return hubs(db).orderBy('name').execute()
}

function hubs(db: Db) {
  return db
    .selectFrom('organisation')
    .where('kind', '=', 'hub')
    .select(['id', 'slug', 'name', 'colour', 'place', 'summary'])
}

function sentBefore(tx: Db, hubId: string, formId: string) {
  return tx
    .selectFrom('practiceQuestion')
    .where('hubId', '=', hubId)
    .where('formId', '=', formId)
    .select('id')
    .executeTakeFirst()
}

// Only who is of a company ties a question to it: a typed name proves nothing.
function companyOf(person: Person, name: string) {
  const own = new Set(workplacesOf(person))
  const works = person.memberships.filter(({ organisationId }) => own.has(organisationId))
  const named = works.find(({ organisationName }) => organisationName.toLowerCase() === name.toLowerCase())
  return named?.organisationId ?? null
}
