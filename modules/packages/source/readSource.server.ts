import { z } from 'zod'
import type { ArchiveFile } from '../reading/openArchive.server'
import { sourceFormat, sourcePath } from './source'

/**
 * A module as its package tells it. The package was in the hands of somebody, so settings and documents are what they are
 * until they have been checked like any draft.
 */
export type WrittenSource = {
  title: string
  settings: unknown
  pages: { title: string; kind: string; document: unknown }[]
  media: WrittenMedia[]
}
/** A file of the package under the id by which the documents name it. */
export type WrittenMedia = { id: string; path: string; name: string }

const mostBytes = 4 * 1024 * 1024
const begin = 'window.leerbank='
// No JSON, and no page.
const tooLarge = ''

const mediaId = z.string().regex(/^[0-9a-z]{1,40}$/)
const mediaFile = z.object({ path: z.string(), name: z.string() })
const moduleSchema = z.object({
  title: z.string(),
  language: z.unknown(),
  passMark: z.unknown(),
  testAttempts: z.unknown(),
  testMinutes: z.unknown(),
  pages: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      kind: z.string(),
      blocks: z.array(z.looseObject({ id: z.string() })),
    }),
  ),
  media: z.record(mediaId, z.object({ address: z.string(), name: z.string() })),
})
const sourceSchema = z.object({
  leerbank: z.literal(sourceFormat),
  settings: z.unknown(),
  pages: z.array(z.unknown()),
  media: z.record(mediaId, mediaFile),
})

export type PackedModule = z.output<typeof moduleSchema>

/**
 * The module of a package that was made with Leerbank, in any format; undefined when it was made elsewhere, `unreadable`
 * when somebody changed it so that no module can be made of it. module.js is read as text: it is somebody's program.
 */
export async function readSource(files: ArchiveFile[]): Promise<WrittenSource | 'unreadable' | undefined> {
  const script = await textOf(files, 'module.js')
  if (!script?.startsWith(begin)) return undefined
  const source = await textOf(files, sourcePath)
  if (source === undefined) return undefined
  try {
    return whole(moduleSchema.parse(JSON.parse(script.slice(begin.length))), JSON.parse(source))
  } catch {
    return 'unreadable'
  }
}

async function textOf(files: ArchiveFile[], path: string) {
  const file = files.find((one) => one.path === path)
  return file && ((await file.read(mostBytes))?.toString('utf8') ?? tooLarge)
}

function whole(module: PackedModule, input: unknown): WrittenSource {
  const { settings, pages, media } = sourceSchema.parse(input)
  if (pages.length !== module.pages.length) throw new Error('other pages than those of module.js')
  return {
    title: module.title,
    settings,
    pages: module.pages.map(({ title, kind, blocks }, place) => {
      const byId = new Map(blocks.map((block) => [block.id, block]))
      return { title, kind, document: withContent(pages[place], byId) }
    }),
    media: Object.entries(media).map(([id, file]) => ({ id, ...file })),
  }
}

/** A document whose blocks are as module.js has them. Throws for one that it lacks. */
function withContent(node: unknown, blocks: Map<string, object>): unknown {
  if (typeof node !== 'object' || node === null) throw new Error('no node')
  const { type, attrs, content } = node as { type?: unknown; attrs?: { id?: unknown } | null; content?: unknown }
  if (type === 'block') return { type, attrs: blockOf(blocks, attrs?.id) }
  return Array.isArray(content) ? { ...node, content: content.map((child) => withContent(child, blocks)) } : node
}

function blockOf(blocks: Map<string, object>, id: unknown) {
  const found = blocks.get(String(id))
  if (!found) throw new Error('a block that module.js lacks')
  return found
}
