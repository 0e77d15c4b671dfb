import type { Db } from '~/db/connection.server'
import { inTransaction } from '~/db/inTransaction.server'
import type { Person } from '~/modules/people/person'
import type { PathContent } from '../path'
import { type FieldProblem, type Fields, fieldProblems, fieldsOf, mergeFields, type Words, withFields } from './fields'
import { ownPaths } from './ownPaths.server'

type Save = {
  pathId: string
  /** What stood in the fields when they were opened, and what stands in them now. */
  base: Fields
  mine: Fields
  /** What a button does to the structure. */
  change?: (content: PathContent) => PathContent
}
export type SaveRefusal =
  | { refused: 'wrong'; problems: Record<string, FieldProblem> }
  | { refused: 'clash'; by: string; at: number; clashes: string[]; lost: string[]; theirs: Fields }

/**
 * Keeps what somebody typed, and then does what their button asks. What others changed meanwhile stays, unless both changed
 * the same: then nothing is written, and both are told. Undefined when the path is not theirs.
 */
export function savePath(db: Db, person: Person, save: Save, now = Date.now()) {
  return inTransaction(db, async (tx): Promise<{ revision: number } | SaveRefusal | undefined> => {
    const found = await ownPaths(tx, person)
      .innerJoin('person', 'person.id', 'learningPath.updatedBy')
      .where('learningPath.id', '=', save.pathId)
      .select(['title', 'summary', 'draft', 'revision', 'updatedAt', 'person.name as by'])
      .executeTakeFirst()
    if (!found) return undefined
    const there: Words = { title: found.title, summary: found.summary, content: JSON.parse(found.draft) }
    const problems = fieldProblems(save.mine)
    if (Object.keys(problems).length > 0) return { refused: 'wrong', problems }
    const theirs = fieldsOf(there)
    const { fields, clashes, lost } = mergeFields(save.base, save.mine, theirs)
    if (clashes.length + lost.length > 0)
      return { refused: 'clash', by: found.by, at: found.updatedAt, clashes, lost, theirs }
    const words = withFields(there, fields)
    const content = save.change ? save.change(words.content) : words.content
    const revision = found.revision + 1
    await tx
      .updateTable('learningPath')
      .set({ title: words.title, summary: words.summary, draft: JSON.stringify(content), revision })
      .set({ updatedAt: now, updatedBy: person.id })
      .where('id', '=', save.pathId)
      .execute()
    return { revision }
  })
}
