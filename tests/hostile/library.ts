import { join } from 'node:path'
import { expect } from 'vitest'
import { openDatabase } from '~/db/connection.server'
import { folderStore } from '~/db/files.server'
import type { DocumentNode } from '~/modules/blocks/document'
import type { TestServer } from '../server'
import type { Sender } from './person'

/** The library of MIRA as one of its authors fills it, and where a file of it stands for a learner. */
export function libraryOf(server: TestServer, author: Sender) {
  const send = (content: Buffer, name: string) =>
    author.post(`/organisations/mira/media/uploads?name=${encodeURIComponent(name)}`, new Uint8Array(content))

  async function upload(content: Buffer, name: string) {
    const answer = await send(content, name)
    expect(answer.status, name).toBe(201)
    return ((await answer.json()) as { mediaId: string }).mediaId
  }

  /** As an older Leerbank, or somebody at the database, may have left it. */
  async function plant(content: Buffer, mediaType: string) {
    const { db, close } = openDatabase(join(server.dataDir, 'leerbank.sqlite'))
    const sha256 = folderStore(join(server.dataDir, 'files')).put(content)
    const id = `planted-${sha256.slice(0, 16)}`
    const row = { id, hubId: 'mira', sha256, mediaType, name: 'x', bytes: content.length, width: 9, height: 9 }
    await db
      .insertInto('media')
      .values({ ...row, uploadedAt: 1, uploadedBy: 'anouk' })
      .execute()
    close()
    return id
  }

  /** Where a file stands in the preview of a module that shows it; `where` finds its name in the package. */
  async function packageAddress(node: DocumentNode, where: RegExp) {
    const made = await author.post('/modules/new', new URLSearchParams({ title: 'Beeld en geluid', hubId: 'mira' }))
    const moduleId = made.headers.get('location')!.split('/')[2]!
    const body = JSON.stringify({ title: 'Beeld', kind: 'lesson', document: { type: 'doc', content: [node] } })
    const added = await author.post(`/modules/${moduleId}/pages`, body, { 'content-type': 'application/json' })
    expect(added.status).toBe(201)
    const preview = await (await author.get(`/modules/${moduleId}/preview`)).text()
    const frame = /<iframe[^>]* src="([^"]+)"/.exec(preview)![1]!
    const index = await (await fetch(`${frame}files/index.html`)).text()
    return new URL(`files/${where.exec(index)![1]!}`, frame).href
  }

  return { send, upload, plant, packageAddress }
}

/** What shows a file of this type on a page. */
export function nodeFor(mediaId: string, type: string): DocumentNode {
  if (type.startsWith('image/'))
    return { type: 'image', attrs: { mediaId, alt: 'Een beeld', decorative: false, caption: '' } }
  if (type.startsWith('audio/')) return blockOf('audio', { title: 'Piep', mediaId, transcript: 'Een piep.' })
  return blockOf('file', { title: 'Een bestand', mediaId })
}

function blockOf(type: string, content: object): DocumentNode {
  return { type: 'block', attrs: { id: 'abcd', type, version: 1, content } }
}
