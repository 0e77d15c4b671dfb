import type { Mark, Node } from '@tiptap/pm/model'
import { serializeAttrsToHTMLString as attributes, escapeHTML } from '@tiptap/static-renderer/json/html-string'
import { renderToHTMLString } from '@tiptap/static-renderer/pm/html-string'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Language } from '~/db/tables'
import type { BlockInstance } from '~/modules/blocks/block'
import type { CalloutKind, DocumentNode, ImageAttributes } from '~/modules/blocks/document'
import type { MediaFiles } from '~/modules/blocks/media/media'
import { Picture } from '~/modules/blocks/media/Picture'
import { Zoomable } from '~/modules/blocks/media/Zoomable'
import { blockTexts } from '~/modules/blocks/texts'
import { renderBlock } from '~/modules/learner/render.server'
import { mediaPath } from '~/modules/packages/mediaPath'
import type { ModuleMedia } from './draft.server'
import { packedSizes } from './packedSizes'
import { unreadable } from './readDocument'
import { extensions } from './schema'
import { calloutNames, tableName } from './texts'

type Marked = { mark: Mark; children?: string | string[] }
type Parts = { node: Node; parent?: Node; children?: string | string[] }

/** The HTML of a page as a package carries it: readable without a script, blocks without their right answers. */
export function renderPage(
  document: DocumentNode,
  language: Language,
  media: ModuleMedia,
  shown: MediaFiles = {},
  terms: ReadonlySet<string> = new Set(),
): string {
  if (document.type === unreadable.type) return `<p class="block-unknown">${blockTexts[language].unknown}</p>`
  return renderToHTMLString({
    content: document,
    extensions,
    options: {
      markMapping: {
        term: ({ mark, children }: Marked) => term(mark.attrs.id, inner(children), terms),
      },
      nodeMapping: {
        image: ({ node }: Parts) => figure(node.attrs as ImageAttributes, media, language),
        callout: ({ node, children }: Parts) => callout(node.attrs.kind, inner(children), language),
        block: ({ node }: Parts) => renderBlock(node.attrs as BlockInstance, language, shown),
        table: ({ children }: Parts) =>
          `<div class="table-frame"${attributes({ role: 'region', tabindex: 0, 'aria-label': tableName[language] })}><table><tbody>${inner(children)}</tbody></table></div>`,
        tableHeader: ({ node, parent, children }: Parts) => header(node, inner(children), parent),
        tableCell: ({ node, children }: Parts) => cell('td', node, inner(children)),
      },
    },
  })
}

function figure({ mediaId, alt, decorative, caption }: ImageAttributes, media: ModuleMedia, language: Language) {
  const file = media.get(mediaId)
  if (!file) return ''
  const { width, height } = file
  const { whole, small } = packedSizes(file)
  const address = placeOf(whole)
  const sizes = { src: address, ...(small && { small: placeOf(small) }), width, height }
  const picture = createElement(Picture, { ...sizes, alt: decorative ? '' : alt })
  // What only decorates has nothing to see at a larger size, and no name for its link.
  const img = renderToStaticMarkup(decorative ? picture : createElement(Zoomable, { address, language }, picture))
  return `<figure class="picture">${img}${caption ? `<figcaption>${escapeHTML(caption)}</figcaption>` : ''}</figure>`
}

function placeOf({ sha256, mediaType }: { sha256: string; mediaType: string }) {
  return mediaPath(sha256, mediaType)
}

function callout(kind: CalloutKind, content: string, language: Language) {
  return `<aside class="callout callout-${kind}"><p class="callout-name">${calloutNames[language][kind]}</p>${content}</aside>`
}

// What it means stands once in the package, for every place where it is used.
function term(id: string, words: string, known: ReadonlySet<string>) {
  if (!known.has(id)) return words
  return `<button${attributes({ type: 'button', class: 'term', popovertarget: `term-${id}` })}>${words}</button>`
}

function cell(tag: 'td' | 'th', node: Node, content: string, scope?: string) {
  const { colspan, rowspan } = node.attrs
  const spans = { colspan: colspan > 1 ? colspan : null, rowspan: rowspan > 1 ? rowspan : null }
  return `<${tag}${attributes({ ...spans, scope })}>${content}</${tag}>`
}

// An empty header names nothing: the corner of a table is an ordinary cell (WCAG technique H51).
function header(node: Node, content: string, row: Node | undefined) {
  return node.textContent.trim() === '' ? cell('td', node, content) : cell('th', node, content, scopeIn(row))
}

function scopeIn(row: Node | undefined) {
  return row?.children.every((child) => child.type.name === 'tableHeader') ? 'col' : 'row'
}

function inner(children: string | string[] | undefined) {
  return Array.isArray(children) ? children.join('') : (children ?? '')
}
