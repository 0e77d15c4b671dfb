import type { Db } from '~/db/connection.server'
import type { FileStore } from '~/db/files.server'
import { inTransaction } from '~/db/inTransaction.server'
import { mediaIdsOf, withMediaIds } from '~/modules/blocks/mediaIds'
import type { ReadWritten } from '~/modules/packages/reading/readInWorker.server'
import type { PackageRefusal } from '~/modules/packages/reading/refusal'
import { organisationsWithRole, type Person } from '~/modules/people/person'
import { insertPage } from '../addPage.server'
import { notePages } from '../history/notePages.server'
import { insertModule } from '../insertModule.server'
import { rememberAlt } from '../library/describeMedia.server'
import { endUpload } from '../packageUploads/ownUploads.server'
import { checkWritten, type WrittenFacts, type WrittenModule, writtenFacts } from './checkWritten.server'
import { type MediaRefusal, takeMedia } from './takeMedia.server'

type Bringing = {
  /** Where the zip stands on the disk. */
  zip: string
  hubId: string
  /** What it is called here, when that is not what the package says. */
  title?: string
  /** The upload that it was, which ends in the same transaction. */
  uploadId?: string
  read: ReadWritten
}

type Refused =
  /** `unreadable`: somebody changed it; `elsewhere`: it was not made with Leerbank. */
  { refused: 'absent' | 'busy' | 'unreadable' | 'elsewhere' } | { refused: PackageRefusal } | { refused: MediaRefusal }

/**
 * Makes of a package that was made with Leerbank a module of a hub again, to be written further: a draft with an id of its
 * own, whose blocks, goals and terms keep theirs. Its rows come in one transaction.
 */
export async function bringWritten(
  db: Db,
  files: FileStore,
  person: Person,
  { zip, hubId, title, uploadId, read }: Bringing,
  now = Date.now(),
): Promise<{ moduleId: string; pageId: string; facts: WrittenFacts } | Refused> {
  if (!organisationsWithRole(person, 'hub', 'author').includes(hubId)) return { refused: 'absent' }
  const answer = await read(zip)
  if ('refused' in answer) return answer
  if (answer.written === undefined) return { refused: 'elsewhere' }
  const written = answer.written === 'unreadable' ? undefined : checkWritten(answer.written)
  if (!written) return { refused: 'unreadable' }
  const taken = await takeMedia(db, files, person, { zip, hubId, media: written.media })
  if ('refused' in taken) return taken
  const module = withOwnMedia({ ...written, title: title ?? written.title }, taken.ids)
  return inTransaction(db, async (tx) => {
    if (uploadId !== undefined && !(await endUpload(tx, uploadId))) return { refused: 'absent' as const }
    return { ...(await insertWritten(tx, person, hubId, module, now)), facts: writtenFacts(written) }
  })
}

/** The module with the files of this hub. What its documents name and the package lacks is nothing here. */
function withOwnMedia(module: WrittenModule, ids: Record<string, string>): WrittenModule {
  const pages = module.pages.map((page) => {
    const none = Object.fromEntries(mediaIdsOf(page.document).map((id) => [id, '']))
    return { ...page, document: withMediaIds(page.document, { ...none, ...ids }) }
  })
  return { ...module, pages }
}

async function insertWritten(
  tx: Db,
  person: Person,
  hubId: string,
  { title, settings, pages }: WrittenModule,
  now: number,
) {
  const contact = { contactName: person.name, contactEmail: person.email }
  const moduleId = await insertModule(tx, person, { hubId, title, settings: { ...settings, ...contact } }, now)
  const added: string[] = []
  for (const [position, page] of pages.entries()) {
    added.push(await insertPage(tx, person, { ...page, moduleId, position }))
    await rememberAlt(tx, moduleId, page.document)
  }
  await notePages(tx, person, moduleId, now)
  return { moduleId, pageId: added[0]! }
}
