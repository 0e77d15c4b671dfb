import { type Extensions, getSchema, Mark, Node } from '@tiptap/core'
import { Bold } from '@tiptap/extension-bold'
import { Document } from '@tiptap/extension-document'
import { HardBreak } from '@tiptap/extension-hard-break'
import { Heading } from '@tiptap/extension-heading'
import { Italic } from '@tiptap/extension-italic'
import { Link } from '@tiptap/extension-link'
import { BulletList, ListItem, OrderedList } from '@tiptap/extension-list'
import { Paragraph } from '@tiptap/extension-paragraph'
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table'
import { Text } from '@tiptap/extension-text'
import { calloutKinds } from '~/modules/blocks/document'
import { askingSchema } from '~/modules/blocks/schemas'
import { linesOfBlock } from './linesOfBlock'
import { isSafeLink, linkFrom } from './safeLink'
import { termId } from './terms'

// A node that is called `block` hides the group `block` of Tiptap's own nodes from content expressions, so the groups
// are named here: `flow` is what a page holds, `plain` is what also fits in a callout, a list item or a table cell.
const flow = 'flow'
const plain = 'flow plain'

const imageAttributes = {
  mediaId: { default: '', validate: text(40) },
  alt: { default: '', validate: text(600) },
  decorative: { default: false, validate: oneOf([true, false]) },
  caption: { default: '', validate: text(600) },
}

const blockAttributes = {
  id: { default: '', validate: matching(/^[0-9a-z]{4,16}$/) },
  type: { default: '', validate: matching(/^[a-z][A-Za-z0-9]{0,39}$/) },
  version: { default: 1, validate: between(1, 1000) },
  content: { default: null, validate: anyObject },
  // Not in the stored text of a block that has none.
  goal: { default: undefined, validate: maybe(matching(/^[0-9a-z]{0,16}$/)) },
  asking: { default: undefined, validate: maybe((value) => must(askingSchema.safeParse(value).success, 'an asking')) },
}

const cellAttributes = {
  colspan: { default: 1, validate: between(1, 50), parseHTML: numberIn('colspan', 1, 50) },
  rowspan: { default: 1, validate: between(1, 200), parseHTML: numberIn('rowspan', 1, 200) },
  colwidth: { default: null, validate: oneOf([null]), parseHTML: () => null, rendered: false },
}

const ImageNode = Node.create({
  name: 'image',
  group: plain,
  atom: true,
  draggable: true,
  addAttributes: () => imageAttributes,
  parseHTML: () => [{ tag: 'figure[data-image]', getAttrs: attributesFrom('data-image', imageAttributes) }],
  renderHTML: ({ node }) => [
    'figure',
    { 'data-image': JSON.stringify(node.attrs) },
    node.attrs.caption || node.attrs.alt,
  ],
})

/**
 * Words that the glossary of the module explains. A page does not know what the glossary holds: a mark whose term is
 * not in it shows as plain text.
 */
const TermMark = Mark.create({
  name: 'term',
  // A term is pressed, and a link too: one stretch of text cannot be both.
  excludes: 'term link',
  inclusive: false,
  addAttributes: () => ({ id: { default: '', validate: matching(termId), rendered: false } }),
  parseHTML: () => [
    {
      tag: 'span[data-term]',
      getAttrs: (element) => {
        const id = element.getAttribute('data-term') ?? ''
        return termId.test(id) && { id }
      },
    },
  ],
  renderHTML: ({ mark }) => ['span', { 'data-term': mark.attrs.id, class: 'term' }, 0],
})

const CalloutNode = Node.create({
  name: 'callout',
  group: flow,
  content: 'plain+',
  defining: true,
  addAttributes: () => ({ kind: { default: 'tip', validate: oneOf(calloutKinds), rendered: false } }),
  parseHTML: () => calloutKinds.map((kind) => ({ tag: `aside[data-callout=${kind}]`, attrs: { kind } })),
  renderHTML: ({ node }) => ['aside', { 'data-callout': node.attrs.kind }, 0],
})

/** The place of a block of modules/blocks: Tiptap carries its content and does not look into it. */
const BlockNode = Node.create({
  name: 'block',
  group: flow,
  atom: true,
  draggable: true,
  addAttributes: () => blockAttributes,
  parseHTML: () => [{ tag: 'div[data-block]', getAttrs: attributesFrom('data-block', blockAttributes) }],
  // This form is for the clipboard only, its lines for a program that knows no blocks; a published page gets its blocks
  // from the learner's own views.
  renderHTML: ({ node }) => [
    'div',
    { 'data-block': JSON.stringify(node.attrs) },
    ...linesOfBlock(node.attrs).map((line) => ['p', {}, line]),
  ],
})

// A page has one h1, its title; what is pasted from elsewhere keeps its order below it.
const headingRules = [1, 2, 3, 4, 5, 6].map((level) => ({ tag: `h${level}`, attrs: { level: level < 3 ? 2 : 3 } }))

/** What a page may consist of, without a browser: the server checks and renders with it, the editor adds views to it. */
export const extensions: Extensions = [
  Document.extend({ content: 'flow+' }),
  Paragraph.extend({ group: plain }),
  Text,
  Heading.extend({
    group: flow,
    addAttributes: () => ({ level: { default: 2, rendered: false, validate: between(2, 3) } }),
    parseHTML: () => headingRules,
  }).configure({ levels: [2, 3] }),
  BulletList.extend({ group: `${plain} list` }),
  OrderedList.extend({
    group: `${plain} list`,
    addAttributes: () => ({ start: { default: 1, validate: between(1, 9999), parseHTML: numberIn('start', 1, 9999) } }),
  }),
  ListItem.extend({ content: 'paragraph plain*' }),
  Table.extend({ group: flow }),
  TableRow,
  TableHeader.extend({ content: 'plain+', addAttributes: () => cellAttributes }),
  TableCell.extend({ content: 'plain+', addAttributes: () => cellAttributes }),
  HardBreak,
  Bold,
  Italic,
  Link.extend({ addAttributes: () => ({ href: { default: null, validate: safeLink } }) }).configure({
    openOnClick: false,
    defaultProtocol: 'https',
    isAllowedUri: (address) => linkFrom(address) !== undefined,
    HTMLAttributes: { target: '_blank', rel: 'noopener' },
  }),
  TermMark,
  ImageNode,
  CalloutNode,
  BlockNode,
]

export const schema = getSchema(extensions)

function text(longest: number) {
  return (value: unknown) => must(typeof value === 'string' && value.length <= longest, 'a text')
}

function between(least: number, most: number) {
  return (value: unknown) =>
    must(Number.isInteger(value) && Number(value) >= least && Number(value) <= most, 'a number')
}

function matching(pattern: RegExp) {
  return (value: unknown) => must(typeof value === 'string' && pattern.test(value), String(pattern))
}

function maybe(validate: (value: unknown) => void) {
  return (value: unknown) => value === undefined || validate(value)
}

function oneOf(values: readonly unknown[]) {
  return (value: unknown) => must(values.includes(value), values.join(', '))
}

function anyObject(value: unknown) {
  must(typeof value === 'object' && value !== null && !Array.isArray(value), 'an object')
}

function safeLink(value: unknown) {
  must(isSafeLink(value), 'a safe address')
}

function must(holds: boolean, expected: string) {
  if (!holds) throw new RangeError(`an attribute is not ${expected}`)
}

function numberIn(name: string, least: number, most: number) {
  return (element: HTMLElement) =>
    Math.min(most, Math.max(least, Number.parseInt(element.getAttribute(name) ?? '', 10) || least))
}

type Attributes = Record<string, { validate: (value: unknown) => void }>

// What is pasted may come from anywhere: attributes that do not fit make it no node at all.
function attributesFrom(name: string, expected: Attributes) {
  return (element: HTMLElement) => {
    try {
      const found = JSON.parse(element.getAttribute(name) ?? '') as Record<string, unknown>
      for (const [key, { validate }] of Object.entries(expected)) validate(found[key])
      return found
    } catch {
      return false
    }
  }
}
