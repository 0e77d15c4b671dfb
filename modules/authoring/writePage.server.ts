import type { Db } from '~/db/connection.server'
import type { PageKind } from '~/db/tables'
import type { DocumentNode } from '~/modules/blocks/document'
import type { Person } from '~/modules/people/person'
import { thinRevisions } from './history/thinRevisions.server'
import { rememberAlt } from './library/describeMedia.server'
import { touchModule } from './touchModule.server'

type Before = { id: string; moduleId: string; revision: number }
type Text = { title: string; kind: PageKind; document: DocumentNode; saveId?: string }

/** Gives a page another text and its next revision, inside a transaction of the caller who has checked both. */
export async function writePage(tx: Db, person: Person, page: Before, text: Text, now = Date.now()) {
  const { title, kind, document, saveId = '' } = text
  const revision = page.revision + 1
  await tx
    .updateTable('modulePage')
    .set({ title, kind, document: JSON.stringify(document), saveId, revision, updatedAt: now, updatedBy: person.id })
    .where('id', '=', page.id)
    .execute()
  await rememberAlt(tx, page.moduleId, document)
  await thinRevisions(tx, page.id, now)
  await touchModule(tx, person, page.moduleId, now)
  return revision
}
