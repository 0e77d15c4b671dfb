import type { Db } from '~/db/connection.server'
import { mediaIdsOf, withMediaIds } from '~/modules/blocks/mediaIds'
import type { Person } from '~/modules/people/person'
import { insertPage } from '../addPage.server'
import { bringMedia } from '../bringMedia.server'
import { checkDocument } from '../checkDocument.server'
import { copyDocument } from '../copyDocument'
import type { WrittenPage } from '../writing'

/**
 * The rows of new pages that are copies of written ones, from a position on, inside a transaction of the caller who
 * numbers the pages. Questions become new questions; media come along to the hub of the module.
 */
export async function insertTemplatePages(
  tx: Db,
  person: Person,
  { moduleId, pages, position }: { moduleId: string; pages: WrittenPage[]; position: number },
) {
  const mediaIds = [...new Set(pages.flatMap(({ document }) => mediaIdsOf(document)))]
  const brought = mediaIds.length > 0 ? await bringMedia(tx, person, { moduleId, mediaIds }) : {}
  if ('refused' in brought) throw new Error('The caller has found this module for this person.')
  const added: string[] = []
  for (const [place, { title, kind, document }] of pages.entries()) {
    const copy = checkDocument(copyDocument(withMediaIds(document, brought as Record<string, string>)))
    if ('problem' in copy) throw new Error(`A page of a template does not fit the schema: ${copy.problem}`)
    added.push(
      await insertPage(tx, person, { moduleId, title, kind, position: position + place, document: copy.document }),
    )
  }
  return added
}
