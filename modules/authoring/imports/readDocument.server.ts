import type { Language } from '~/db/tables'
import { checkDocument } from '../checkDocument.server'
import { dropImages } from './dropImages'
import { fileKind, textOf } from './fileKind.server'
import { readMarkdown } from './markdown'
import { officeParts, relationOf } from './officeParts.server'
import { type Archive, openZip } from './openZip.server'
import { documentOf } from './pageDocument'
import type { ImportedDocument, LossKind } from './pieces'
import { readPowerPoint } from './powerpoint/readPowerPoint.server'
import { Refusal, type RefusalReason } from './refusal'
import { splitPages } from './splitPages'
import { importTexts } from './texts'
import { readWord } from './word/readWord.server'
import { at, elementsOf } from './xml.server'

const mostTextBytes = 4 * 1024 * 1024
export const mostImageBytes = 10 * 1024 * 1024

export type UploadedFile = { bytes: Uint8Array; name: string; language: Language }

/**
 * Reads a Word, PowerPoint or Markdown file into pages that fit the schema; judged by its content. Never throws, whatever
 * the file.
 */
export async function readDocument({
  bytes,
  name,
  language,
}: UploadedFile): Promise<ImportedDocument | { refused: RefusalReason }> {
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const title = name
      .replace(/^.*[\\/]/, '')
      .replace(/\.\w{1,8}$/, '')
      .replace(/[_\s]+/g, ' ')
      .trim()
      .slice(0, 120)
    const isZip = fileKind(buffer) === 'zip'
    const document = isZip ? await readOffice(await openZip(buffer), title, language) : readText(buffer, title)
    const hasContent = document.pages.some((page) => page.content.length > 0 || page.title !== title)
    if (!hasContent) return { refused: 'nothingInside' }
    const { speakerNotes } = importTexts[language]
    const isWhole = document.pages.every((page) => 'document' in checkDocument(documentOf(page, speakerNotes)))
    return isWhole ? document : { refused: 'tooLong' }
  } catch (error) {
    return { refused: error instanceof Refusal ? error.reason : 'broken' }
  }
}

function readText(bytes: Buffer, name: string): ImportedDocument {
  if (bytes.length > mostTextBytes) throw new Refusal('tooLong')
  return { kind: 'markdown', ...splitPages(readMarkdown(textOf(bytes)), name), images: new Map() }
}

async function readOffice(archive: Archive, name: string, language: Language): Promise<ImportedDocument> {
  if (archive.has('mimetype') || archive.has('META-INF/manifest.xml')) throw new Refusal('openDocument')
  const parts = officeParts(archive)
  const main = relationOf(await parts.relations(''), 'officeDocument')?.target
  const type = main && (await typeOf(parts, main))
  if (!main || type === undefined) throw new Refusal(archive.has('[Content_Types].xml') ? 'broken' : 'unknownKind')
  if (/macroEnabled/i.test(type) || archive.paths.some((path) => /vbaProject\.bin$/i.test(path)))
    throw new Refusal('macros')
  if (/spreadsheetml/.test(type)) throw new Refusal('spreadsheet')
  if (/wordprocessingml/.test(type)) {
    const { pieces, images } = await readWord(parts, main, importTexts[language].notesTitle)
    return withImages(archive, { kind: 'word', ...splitPages(pieces, name) }, images)
  }
  if (!/presentationml/.test(type)) throw new Refusal('unknownKind')
  const { pages, images } = await readPowerPoint(parts, main)
  return withImages(archive, { kind: 'powerpoint', title: pages[0]?.title.slice(0, 120) || name, pages }, images)
}

async function typeOf(parts: ReturnType<typeof officeParts>, path: string) {
  const types = await parts.xml('[Content_Types].xml')
  const own = elementsOf(types, 'ct:Override').find((one) => one.attributes.PartName === `/${path}`)
  return own?.attributes.ContentType ?? (at(types, 'ct:Default') ? '' : undefined)
}

async function withImages(
  archive: Archive,
  document: Omit<ImportedDocument, 'images'>,
  paths: Set<string>,
): Promise<ImportedDocument> {
  const images = new Map<string, Uint8Array>()
  const missing = new Map<string, LossKind>()
  for (const path of paths) {
    const bytes = /\.(emf|wmf|emz|wmz)$/i.test(path) ? undefined : await archive.read(path, mostImageBytes)
    if (bytes) images.set(path, bytes)
    else
      missing.set(
        path,
        /\.(emf|wmf|emz|wmz)$/i.test(path) ? 'imageKind' : archive.has(path) ? 'imageLarge' : 'imageBroken',
      )
  }
  return { ...dropImages(document, missing), images }
}
