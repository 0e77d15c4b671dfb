import { parse } from 'parse5'
import { attributeOf, type Element, elementsIn, findAll, textOf } from './dom'
import { drawingOf, drawnFile } from './drawing'
import type { Pictures } from './readParts'

/** A picture that is set, by its name. */
export type PictureFile = { name: string; bytes: Uint8Array; mediaType: string }

export type VersionFile = { path: string; mediaType: string; bytes: Uint8Array }

/** The files of a version as what a page shows; those that were asked for stand in `used`. */
export function picturesOf(files: VersionFile[]): Pictures & { used: PictureFile[] } {
  const used = new Map<string, PictureFile>()
  const keep = (name: string, bytes: Uint8Array, mediaType: string) => {
    used.set(name, { name, bytes, mediaType })
    return name
  }
  const find = (path: string) => files.find((file) => file.path === path)
  let drawings = 0
  return {
    file(path) {
      const found = find(path)
      if (!found || !/^image\/(?:png|jpeg|webp|gif|svg\+xml)/.test(found.mediaType)) return undefined
      const isDrawing = found.mediaType.startsWith('image/svg')
      const bytes = isDrawing ? Buffer.from(drawnFile(Buffer.from(found.bytes).toString('utf8'))) : found.bytes
      return keep(path.replaceAll('/', '-'), bytes, found.mediaType)
    },
    drawing: (svg) => keep(`drawing-${++drawings}.svg`, Buffer.from(drawingOf(svg)), 'image/svg+xml'),
    captions: (path) => captionsIn(Buffer.from(find(path)?.bytes ?? []).toString('utf8')),
    get used() {
      return [...used.values()]
    },
  }
}

/** The lines that are said, without the times at which. */
function captionsIn(webVtt: string): string[] {
  const cues = webVtt.split(/\r?\n\r?\n/).filter((cue) => cue.includes('-->'))
  const said = cues.map((cue) =>
    cue
      .split(/\r?\n/)
      .slice(cue.split(/\r?\n/).findIndex((line) => line.includes('-->')) + 1)
      .join(' ')
      .replace(/<[^>]*>/g, ''),
  )
  return said.filter((line) => line.trim() !== '')
}

/** The pages in the index.html of a version, in reading order, and its glossary. */
export function readIndex(html: string) {
  const document = parse(html)
  const pages = findAll(document, (element) => attributeOf(element, 'data-page') !== undefined)
  const [glossary] = findAll(document, (element) => attributeOf(element, 'class') === 'glossary')
  return { pages: pages.map(pageOf), terms: glossary ? termsIn(glossary) : [] }
}

function pageOf(section: Element) {
  const [title, ...rest] = elementsIn(section)
  return { id: attributeOf(section, 'data-page')!, title: title ? textOf(title) : '', of: rest }
}

function termsIn(glossary: Element) {
  return findAll(glossary, ({ tagName }) => tagName === 'div' || tagName === 'dt')
    .filter(({ tagName }) => tagName === 'div')
    .map((row) => {
      const [term, meaning] = elementsIn(row).map(textOf)
      return { term: term ?? '', meaning: meaning ?? '' }
    })
}
