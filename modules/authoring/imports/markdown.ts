import MarkdownIt, { type Token } from 'markdown-it'
import type { DocumentNode } from '~/modules/blocks/document'
import { linkFrom } from '../safeLink'
import { type ListLine, nested } from './lists'
import { lineBreak, paragraph, plainText, type Style, words } from './nodes'
import type { Piece } from './pieces'
import { type Cell, tables } from './tables'

const reader = new MarkdownIt({ html: true, linkify: true, maxNesting: 100 })

/** Markdown (CommonMark with tables) as pieces from top to bottom. Images in it are elsewhere, so they are lost. */
export function readMarkdown(text: string): Piece[] {
  const tokens = reader.parse(withoutFrontMatter(text), {})
  return blocks(tokens)
}

// YAML between lines of three dashes is about the file, and no part of its text.
function withoutFrontMatter(text: string) {
  return text.replace(/^\uFEFF/, '').replace(/^---\r?\n[\s\S]*?\r?\n---\r?\n/, '')
}

function blocks(tokens: Token[]): Piece[] {
  const pieces: Piece[] = []
  for (let place = 0; place < tokens.length; ) {
    const end = endOf(tokens, place)
    pieces.push(...blockOf(tokens[place]!, tokens.slice(place + 1, end)))
    place = end + 1
  }
  return pieces
}

function endOf(tokens: Token[], start: number) {
  if (tokens[start]!.nesting !== 1) return start
  let depth = 0
  for (let place = start; place < tokens.length; place++) {
    depth += tokens[place]!.nesting
    if (depth === 0) return place
  }
  return tokens.length
}

function blockOf(token: Token, inner: Token[]): Piece[] {
  switch (token.type) {
    case 'heading_open': {
      const { content, losses } = inlineOf(inner[0]?.children ?? [])
      return [{ heading: Number(token.tag.slice(1)), content }, ...losses]
    }
    case 'paragraph_open':
    case 'inline': {
      const { content, losses } = inlineOf((token.type === 'inline' ? token : inner[0])?.children ?? [])
      return [...(plainText(content).trim() ? [{ node: paragraph(content) }] : []), ...losses]
    }
    case 'bullet_list_open':
    case 'ordered_list_open':
      return listPieces(token, inner)
    case 'blockquote_open':
      return [...blocks(inner), { loss: { kind: 'quote' } }]
    case 'table_open':
      return tablePieces(inner)
    case 'fence':
    case 'code_block':
      return [{ node: codeOf(token.content) }, { loss: { kind: 'code' } }]
    case 'html_block':
      return token.content.trim().startsWith('<!--')
        ? []
        : [{ loss: { kind: 'html', detail: token.content.trim().slice(0, 80) } }]
    default:
      return []
  }
}

function codeOf(content: string) {
  return paragraph(
    content
      .trimEnd()
      .split('\n')
      .flatMap((line, place) => [...(place > 0 ? [lineBreak] : []), ...words(line)]),
  )
}

function listPieces(token: Token, inner: Token[]): Piece[] {
  const others: Piece[] = []
  const lines = linesOf(token, inner, 0, others)
  return [...nested(lines).map((node) => ({ node })), ...others]
}

function linesOf(token: Token, inner: Token[], level: number, others: Piece[]): ListLine[] {
  const isOrdered = token.type === 'ordered_list_open'
  let number = Number(token.attrGet('start') ?? 1)
  const lines: ListLine[] = []
  for (let place = 0; place < inner.length; ) {
    const end = endOf(inner, place)
    const line: ListLine = { level, isOrdered, content: [], ...(isOrdered && { start: number }) }
    lines.push(line, ...fill(line, inner.slice(place + 1, end), others))
    number += 1
    place = end + 1
  }
  return lines
}

// What is in an item stays in it, except what only a page can hold; deeper lists become lines of their own.
function fill(line: ListLine, tokens: Token[], others: Piece[]): ListLine[] {
  const deeper: ListLine[] = []
  for (let place = 0; place < tokens.length; ) {
    const end = endOf(tokens, place)
    const token = tokens[place]!
    const inner = tokens.slice(place + 1, end)
    if (/_list_open$/.test(token.type)) deeper.push(...linesOf(token, inner, line.level + 1, others))
    else
      for (const piece of blockOf(token, inner)) {
        if ('node' in piece && piece.node.type !== 'table') line.content.push(piece.node)
        else if ('heading' in piece) line.content.push(paragraph(piece.content))
        else others.push(piece)
      }
    place = end + 1
  }
  return deeper
}

function tablePieces(inner: Token[]): Piece[] {
  const rows: Cell[][] = []
  const losses: Piece[] = []
  for (const [place, token] of inner.entries()) {
    if (token.type === 'tr_open') rows.push([])
    if (token.type !== 'th_open' && token.type !== 'td_open') continue
    const found = inlineOf(inner[place + 1]?.children ?? [])
    losses.push(...found.losses)
    rows
      .at(-1)!
      .push({ content: [paragraph(found.content)], colspan: 1, rowspan: 1, isHeader: token.type === 'th_open' })
  }
  return [...tables(rows).map((node) => ({ node })), ...losses]
}

function inlineOf(tokens: Token[]): { content: DocumentNode[]; losses: Piece[] } {
  const content: DocumentNode[] = []
  const losses: Piece[] = []
  let style: Style = {}
  for (const token of tokens) {
    style = styleAfter(token, style, losses)
    if (token.type === 'text' || token.type === 'code_inline') content.push(...words(token.content, style))
    else if (token.type === 'hardbreak') content.push(lineBreak)
    else if (token.type === 'softbreak') content.push(...words(' ', style))
    else if (token.type === 'html_inline' && /^<br\s*\/?>$/i.test(token.content)) content.push(lineBreak)
    else if (token.type === 'html_inline') losses.push({ loss: { kind: 'html', detail: token.content.slice(0, 80) } })
    else if (token.type === 'image')
      losses.push({ loss: { kind: 'imageAway', detail: token.content || String(token.attrGet('src') ?? '') } })
  }
  return { content, losses }
}

function styleAfter(token: Token, style: Style, losses: Piece[]): Style {
  switch (token.type) {
    case 'strong_open':
      return { ...style, bold: true }
    case 'strong_close':
      return { ...style, bold: false }
    case 'em_open':
      return { ...style, italic: true }
    case 'em_close':
      return { ...style, italic: false }
    case 's_open':
      losses.push({ loss: { kind: 'struck' } })
      return style
    case 'link_open': {
      const address = String(token.attrGet('href') ?? '')
      const href = address.startsWith('#') ? undefined : linkFrom(address)
      if (!href) losses.push({ loss: { kind: address.startsWith('#') ? 'innerLink' : 'unsafeLink', detail: address } })
      return { ...style, href }
    }
    case 'link_close':
      return { ...style, href: undefined }
    default:
      return style
  }
}
