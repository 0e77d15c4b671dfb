import type { Db } from '~/db/connection.server'
import { newId } from '~/db/id'
import { inTransaction } from '~/db/inTransaction.server'
import type { Language } from '~/db/tables'
import { emailSchema } from '~/modules/people/personSchema'
import { newSecret } from '~/modules/people/secret.server'
import { holdsBsn } from './bsn'
import { fieldNames, freeFields, type Typed } from './steps'
import { tellDraft } from './tellDraft.server'

const day = 86_400_000
/** So long after somebody last typed in it a draft is there. */
export const draftDays = 14
const longestTyped = 2000

type Begun = { offeringId: string; language: Language; typed: Typed }

/** Keeps what somebody typed in an application that is not sent yet, behind a link of its own. */
export async function beginDraft(db: Db, { offeringId, language, typed }: Begun, now = Date.now()) {
  const [id, { secret }] = [newId(), newSecret()]
  const kept = keptOf(typed)
  await db
    .insertInto('applicationDraft')
    .values({ id, secret, offeringId, language, ...stored(kept), startedAt: now, ...touched(now) })
    .execute()
  return { id, secret }
}

/** Adds what was typed since; undefined when the draft is not there any more, is sent or was refused. */
export function keepTyped(db: Db, secret: string, typed: Typed, now = Date.now()) {
  return inTransaction(db, async (tx) => {
    const draft = await openDraft(tx, secret, now)
    if (!draft) return undefined
    const merged = { ...draft.typed, ...keptOf(typed) }
    await tx
      .updateTable('applicationDraft')
      .set({ ...stored(merged), ...touched(now) })
      .where('id', '=', draft.id)
      .execute()
    return { ...draft, typed: merged }
  })
}

/** Mails the link by which somebody goes on later, to the address that they gave; once to each address. */
export function mailDraft(db: Db, secret: string, now = Date.now()) {
  return inTransaction(db, async (tx) => {
    const draft = await openDraft(tx, secret, now)
    if (draft && emailSchema.safeParse(draft.email).success) await tellDraft(tx, draft.id, 'goOn')
  })
}

/** What a link leads to; `isOver` when it was erased, `applicationId` when it was sent. Undefined when there never was one. */
export async function readDraft(db: Db, secret: string, now = Date.now()) {
  const found = await db
    .selectFrom('applicationDraft as draft')
    .innerJoin('offering', 'offering.id', 'draft.offeringId')
    .leftJoin('person', 'person.id', 'draft.startedBy')
    .leftJoin('organisation as company', 'company.id', 'draft.companyId')
    .where('draft.secret', '=', secret)
    .select(['draft.id', 'draft.secret', 'draft.offeringId', 'draft.typed', 'draft.email', 'draft.expiresAt'])
    .select(['draft.startedBy', 'draft.companyId', 'draft.employeeId', 'draft.acceptedAt', 'draft.refusedAt'])
    .select(['draft.applicationId', 'draft.erasedAt', 'draft.language', 'offering.slug', 'offering.title'])
    .select(['person.name as startedByName', 'company.name as companyName'])
    .executeTakeFirst()
  if (!found) return undefined
  const isOver = found.erasedAt !== null || found.expiresAt <= now
  return { ...found, typed: (isOver ? {} : JSON.parse(found.typed)) as Typed, isOver }
}

export type Draft = NonNullable<Awaited<ReturnType<typeof readDraft>>>

export async function openDraft(db: Db, secret: string, now: number) {
  const draft = await readDraft(db, secret, now)
  return draft && !draft.isOver && draft.applicationId === null && draft.refusedAt === null ? draft : undefined
}

// What must not be here is not kept for a moment; who typed it reads why.
function keptOf(typed: Typed): Typed {
  const own = Object.entries(typed).filter(([name]) => fieldNames.includes(name))
  const isLeftOut = (name: string, text: string) => freeFields.includes(name) && holdsBsn(text)
  return Object.fromEntries(own.map(([name, text]) => [name, isLeftOut(name, text) ? '' : text.slice(0, longestTyped)]))
}

function stored(typed: Typed) {
  return { typed: JSON.stringify(typed), email: (typed.email ?? '').trim().slice(0, 254) }
}

function touched(now: number) {
  return { touchedAt: now, expiresAt: now + draftDays * day }
}
