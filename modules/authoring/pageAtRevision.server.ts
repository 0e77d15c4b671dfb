import type { Db } from '~/db/connection.server'
import type { ModulePage } from '~/db/tables'
import type { Person } from '~/modules/people/person'
import { editablePages } from './visibleModules.server'

/** The page has become another one since it was looked at; `updatedBy` is the name of who changed it last. */
export type ChangedMeanwhile = { refused: 'changed'; updatedBy: string }

type Found = { page: ModulePage } | { refused: 'absent' } | ChangedMeanwhile

/** A page that this person may change, as long as it still is what they saw: nothing is done with a text unseen. */
export async function pageAtRevision(tx: Db, person: Person, pageId: string, revision: number): Promise<Found> {
  const page = await editablePages(tx, person)
    .innerJoin('person as editor', 'editor.id', 'modulePage.updatedBy')
    .where('modulePage.id', '=', pageId)
    .selectAll('modulePage')
    .select('editor.name as editor')
    .executeTakeFirst()
  if (!page) return { refused: 'absent' }
  if (page.revision !== revision) return { refused: 'changed', updatedBy: page.editor }
  return { page }
}
