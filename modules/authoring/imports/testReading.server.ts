import type { DocumentNode } from '~/modules/blocks/document'
import { checkDocument } from '../checkDocument.server'
import { documentOf } from './pageDocument'
import type { ImportedDocument } from './pieces'
import { readDocument } from './readDocument.server'

export const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

/** Reads a file of a test, and checks that each page fits the schema. */
export async function read(bytes: Uint8Array | string, name = 'Veilig starten.docx'): Promise<ImportedDocument> {
  const answer = await readDocument({ bytes: Buffer.from(bytes), name, language: 'nl' })
  if ('refused' in answer) throw new Error(answer.refused)
  for (const page of answer.pages) {
    const checked = checkDocument(documentOf(page, 'Notities'))
    if ('problem' in checked) throw new Error(checked.problem)
  }
  return answer
}

/** A page in short: nodes as their text, with a sign for what they are. */
export const short = ({ content }: ImportedDocument['pages'][number]) => content.map(shortOf)
export function shortOf(node: DocumentNode): string {
  const inner = (node.content ?? []).map(shortOf)
  switch (node.type) {
    case 'text':
      return (node.marks ?? []).reduce(
        (text, mark) => `${{ bold: '*', italic: '/', link: `@${mark.attrs?.href} ` }[mark.type]}${text}`,
        node.text!,
      )
    case 'hardBreak':
      return '↵'
    case 'heading':
      return `${'#'.repeat(Number(node.attrs!.level))} ${inner.join('')}`
    case 'image':
      return `[${node.attrs!.alt}|${node.attrs!.caption}]`
    case 'bulletList':
      return `ul(${inner.join(', ')})`
    case 'orderedList':
      return `ol${node.attrs!.start}(${inner.join(', ')})`
    case 'table':
      return `table(${inner.join(' / ')})`
    case 'tableHeader':
      return `!${inner.join('')}`
    case 'tableCell': {
      const { colspan, rowspan } = node.attrs as { colspan: number; rowspan: number }
      return `${colspan > 1 ? `→${colspan}` : ''}${rowspan > 1 ? `↓${rowspan}` : ''}${inner.join('')}`
    }
    case 'tableRow':
      return inner.join(' | ')
    default:
      return inner.join(' ')
  }
}
/** What was lost, for each page. */
export const kinds = (document: ImportedDocument) => document.pages.map((page) => page.losses.map((loss) => loss.kind))
