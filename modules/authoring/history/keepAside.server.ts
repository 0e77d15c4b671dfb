import type { Db } from '~/db/connection.server'
import { deflated } from '~/db/deflated.server'
import type { PageKind } from '~/db/tables'
import type { DocumentNode } from '~/modules/blocks/document'
import type { Person } from '~/modules/people/person'

type Page = { id: string; moduleId: string; revision: number }
type Text = { title: string; kind: PageKind; document: DocumentNode }

/** Puts a text that was not chosen in a conflict into the history of its page; it was never on the page. */
export async function keepAside(tx: Db, person: Person, page: Page, text: Text, now: number) {
  const { title, kind, document } = text
  const { id: pageId, moduleId, revision } = page
  await tx
    .insertInto('pageRevision')
    .values({
      pageId,
      moduleId,
      revision,
      savedAt: now,
      savedBy: person.id,
      isAside: 1,
      title,
      kind,
      document: deflated(JSON.stringify(document)),
    })
    .execute()
}
