import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import type { BlockInstance } from '~/modules/blocks/block'
import type { LearningModule } from '~/modules/blocks/document'
import type { MediaFiles } from '~/modules/blocks/media/media'
import { fixtureModule } from '~/modules/learner/fixture.server'
import { moduleScript, renderBlock, renderIndex } from '~/modules/learner/render.server'
import { workbookOf } from './workbook.server'

type Golden = { content: unknown; files?: MediaFiles; reads: string[] }
export type GoldenBlock = { name: string; block: BlockInstance; files: MediaFiles; reads: string[] }

/** A block of every type and every version of it, as its golden documents have them. */
export function goldenBlocks(): GoldenBlock[] {
  const folder = join(process.cwd(), 'modules/blocks/golden')
  return readdirSync(folder).flatMap((file, place) => {
    const [type, version] = file.split('.') as [string, string]
    const documents: Golden[] = JSON.parse(readFileSync(join(folder, file), 'utf8'))
    return documents.map(({ content, files = {}, reads }, at) => ({
      name: file,
      block: { id: `golden${place}x${at}`, type, version: Number(version), content },
      files,
      reads,
    }))
  })
}

const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>'

/** Those on one page as a workbook, for tests of how it is set. */
export async function goldenWorkbook(blocks: GoldenBlock[], { title = 'Alle onderdelen', settings = {} } = {}) {
  const module = { ...fixtureModule(settings), title, pages: [pageOf(blocks)] }
  const media = Object.assign({}, ...blocks.map(({ files }) => files)) as MediaFiles
  const pagesHtml = { alle: blocks.map(({ block }) => renderBlock(block, module.settings.language, media)).join('') }
  const texts = [
    { path: 'index.html', mediaType: 'text/html', bytes: Buffer.from(renderIndex({ module, pagesHtml })) },
    { path: 'module.js', mediaType: 'text/javascript', bytes: Buffer.from(moduleScript(module, media)) },
  ]
  const photo = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#888' } })
    .png()
    .toBuffer()
  const shown = Object.values(media).map(({ address, mediaType }) => ({
    path: address,
    mediaType,
    bytes: mediaType === 'image/svg+xml' ? Buffer.from(drawing) : photo,
  }))
  return workbookOf({
    module,
    hub: { name: 'MIRA', colour: '#0b5a7d' },
    publishedAt: Date.UTC(2026, 2, 3, 12),
    files: [...texts, ...shown],
  })
}

function pageOf(blocks: GoldenBlock[]): LearningModule['pages'][number] {
  const content = blocks.map(({ block }) => ({ type: 'block', attrs: { ...block } }))
  return { id: 'alle', title: 'Alle onderdelen', kind: 'lesson', document: { type: 'doc', content } }
}
