import type { Db } from '~/db/connection.server'
import type { FileStore } from '~/db/files.server'
import { inTransaction } from '~/db/inTransaction.server'
import type { Language } from '~/db/tables'
import { type DocumentNode, imagesOf } from '~/modules/blocks/document'
import { organisationsWithRole, type Person } from '~/modules/people/person'
import { insertPage, mostPages } from '../addPage.server'
import { checkDocument } from '../checkDocument.server'
import { createModule } from '../createModule.server'
import { numberPages, pageIds } from '../movePage.server'
import { touchModule } from '../touchModule.server'
import { uploadMedia } from '../uploadMedia.server'
import { writableModules } from '../visibleModules.server'
import { dropImages } from './dropImages'
import { documentOf } from './pageDocument'
import type { LossKind } from './pieces'
import { importTexts } from './texts'
import type { Upload } from './uploads.server'

/** A new module of a hub, or a module that is there, after its page `after` or at its end. */
export type Target = { hubId: string; title: string } | { moduleId: string; after?: string }
type Choice = { target: Target; upload: Upload; pages: number[]; withNotes: boolean; language: Language }
type Answer = { moduleId: string; pageId: string } | { refused: 'absent' | 'tooMany' | 'nothingChosen' }

/** Brings the chosen pages (places from 0) of a file into a module, with their images; all of them or none. */
export async function bringIn(db: Db, files: FileStore, person: Person, choice: Choice): Promise<Answer> {
  const { target, upload, language } = choice
  const hubId = await hubOf(db, person, target)
  if (!hubId) return { refused: 'absent' }
  const chosen = upload.pages.filter((_page, place) => choice.pages.includes(place))
  if (chosen.length === 0) return { refused: 'nothingChosen' }
  const room = mostPages - ('moduleId' in target ? (await pageIds(db, target.moduleId)).length : 0)
  if (chosen.length > room) return { refused: 'tooMany' }
  const notesTitle = choice.withNotes ? importTexts[language].speakerNotes : undefined
  const documents = chosen.map((page) => documentOf(page, notesTitle))
  const media = await uploadImages(db, files, person, hubId, upload, documents)
  const checked = chosen.map(({ title }, place) => ({ title, document: checkedDocument(documents[place]!, media) }))
  return inTransaction(db, (tx) => write(tx, person, target, checked))
}

async function hubOf(db: Db, person: Person, target: Target) {
  if ('hubId' in target) return organisationsWithRole(person, 'hub', 'author').find((id) => id === target.hubId)
  const row = await writableModules(db, person).where('id', '=', target.moduleId).select('hubId').executeTakeFirst()
  return row?.hubId
}

async function uploadImages(
  db: Db,
  files: FileStore,
  person: Person,
  hubId: string,
  upload: Upload,
  documents: DocumentNode[],
) {
  const media = new Map<string, string>()
  for (const path of new Set(documents.flatMap(imagesOf).map((image) => image.mediaId))) {
    const bytes = upload.image(path)
    const name = `${upload.title} ${path.split('/').at(-1)}`
    const answer = bytes && (await uploadMedia(db, files, person, { hubId, name, bytes }))
    if (answer && 'mediaId' in answer) media.set(path, answer.mediaId)
  }
  return media
}

function checkedDocument(document: DocumentNode, media: Map<string, string>): DocumentNode {
  const absent = imagesOf(document).flatMap(({ mediaId }): [string, LossKind][] =>
    media.has(mediaId) ? [] : [[mediaId, 'imageBroken']],
  )
  const page = { title: '', content: document.content ?? [], notes: [], losses: [] }
  const [whole] = dropImages({ pages: [page] }, new Map(absent)).pages
  const checked = checkDocument(documentOf({ ...page, content: whole!.content.map((node) => withMedia(node, media)) }))
  if ('problem' in checked) throw new Error(`an imported page does not fit the schema: ${checked.problem}`)
  return checked.document
}

function withMedia(node: DocumentNode, media: Map<string, string>): DocumentNode {
  if (node.type === 'image')
    return { ...node, attrs: { ...node.attrs, mediaId: media.get(String(node.attrs?.mediaId)) } }
  return node.content ? { ...node, content: node.content.map((child) => withMedia(child, media)) } : node
}

async function write(
  tx: Db,
  person: Person,
  target: Target,
  pages: { title: string; document: DocumentNode }[],
): Promise<Answer> {
  const made = 'hubId' in target ? await createModule(tx, person, target) : undefined
  if (made && 'refused' in made) return made
  const moduleId = made ? made.moduleId : (target as { moduleId: string }).moduleId
  if (made) await tx.deleteFrom('modulePage').where('id', '=', made.pageId).execute()
  const before = await pageIds(tx, moduleId)
  if (before.length + pages.length > mostPages) return { refused: 'tooMany' }
  const after = 'after' in target && target.after ? before.indexOf(target.after) : -1
  const place = after >= 0 ? after + 1 : before.length
  const added: string[] = []
  for (const page of pages) {
    const position = before.length + added.length
    added.push(await insertPage(tx, person, { ...page, moduleId, kind: 'lesson', position }))
  }
  await numberPages(tx, before.toSpliced(place, 0, ...added))
  await touchModule(tx, person, moduleId)
  return { moduleId, pageId: added[0]! }
}
