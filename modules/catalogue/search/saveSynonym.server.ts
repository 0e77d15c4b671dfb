import { z } from 'zod'
import type { Db } from '~/db/connection.server'
import { newId } from '~/db/id'
import { inTransaction } from '~/db/inTransaction.server'
import type { Person } from '~/modules/people/person'
import { lettersOf } from './typedWords.server'

const word = z
  .string()
  .trim()
  .min(1)
  .max(60)
  .refine((text) => lettersOf(text).length > 0)
const list = z
  .string()
  .max(2000)
  .default('')
  .transform((text) => [...new Set(text.split(/[,\n]/).map((one) => one.trim()))].filter(Boolean))
  .pipe(z.array(word).max(40))

/** A word with what people also call it, as a form or a line of a file gives it: lists with commas. */
export const synonymSchema = z.object({
  word: word.refine((text) => !text.includes(',')),
  sameAs: list,
  alsoFinds: list,
  source: z.string().trim().min(1).max(200),
  sourceDate: z.iso.date(),
})
export type SynonymInput = z.output<typeof synonymSchema>
type Answer = { synonymId: string } | { refused: 'taken' }

/** Adds a word, for an administrator. Refused when the list has it. */
export function addSynonym(db: Db, person: Pick<Person, 'id'>, input: SynonymInput, now = Date.now()): Promise<Answer> {
  return inTransaction(db, async (tx) => {
    if (await holderOf(tx, input.word)) return { refused: 'taken' as const }
    const id = newId()
    await tx
      .insertInto('searchSynonym')
      .values({ id, ...rowOf(input), updatedAt: now, updatedBy: person.id })
      .execute()
    return { synonymId: id }
  })
}

/** Changes a word, for an administrator. Undefined when there is none. */
export function changeSynonym(
  db: Db,
  person: Pick<Person, 'id'>,
  synonymId: string,
  input: SynonymInput,
  now = Date.now(),
): Promise<Answer | undefined> {
  return inTransaction(db, async (tx) => {
    const holder = await holderOf(tx, input.word)
    if (holder && holder !== synonymId) return { refused: 'taken' as const }
    const changed = await tx
      .updateTable('searchSynonym')
      .set({ ...rowOf(input), updatedAt: now, updatedBy: person.id })
      .where('id', '=', synonymId)
      .executeTakeFirst()
    return changed.numUpdatedRows > 0 ? { synonymId } : undefined
  })
}

export async function removeSynonym(db: Db, synonymId: string) {
  const removed = await db.deleteFrom('searchSynonym').where('id', '=', synonymId).executeTakeFirst()
  return removed.numDeletedRows > 0
}

async function holderOf(db: Db, word: string) {
  return (await db.selectFrom('searchSynonym').where('word', '=', word).select('id').executeTakeFirst())?.id
}

function rowOf({ sameAs, alsoFinds, ...said }: SynonymInput) {
  return { ...said, sameAs: JSON.stringify(sameAs), alsoFinds: JSON.stringify(alsoFinds) }
}
