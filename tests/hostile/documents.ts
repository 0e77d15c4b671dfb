import fc from 'fast-check'
import { drafts } from '~/demo/drafts'
import { pages as written } from '~/demo/ssomq/ssomq'
import { h2, p, table, ul } from '~/modules/authoring/writing'
import { multipleChoice } from '~/modules/blocks/multipleChoice/multipleChoice'
import { order } from '~/modules/blocks/order/order'
import { addresses, nastyText, nastyValue, oddAddresses } from './strings'

export type Json = Record<string, unknown>

export const linked = (href: unknown, text = 'hier') => ({
  type: 'text',
  text,
  marks: [{ type: 'link', attrs: { href } }],
})
export const para = (...content: unknown[]) => ({ type: 'paragraph', content })
export const doc = (...content: unknown[]) => ({ type: 'doc', content })
export const block = (id: unknown, type: unknown, content: unknown, version: unknown = 1) => ({
  type: 'block',
  attrs: { id, type, version, content },
})

const ofEveryKind = doc(
  h2('Kop'),
  { type: 'heading', attrs: { level: 3 }, content: [{ type: 'text', text: 'Tussenkop' }] },
  para(
    linked('https://technohub.nl'),
    { type: 'hardBreak' },
    { type: 'text', text: 'cursief', marks: [{ type: 'italic' }] },
    { type: 'text', text: 'begrip', marks: [{ type: 'term', attrs: { id: 'begrip1' } }] },
  ),
  ul('een', 'twee'),
  { type: 'orderedList', attrs: { start: 3 }, content: [{ type: 'listItem', content: [p('drie'), ul('diep')] }] },
  { type: 'callout', attrs: { kind: 'safety' }, content: [p('Let op'), ul('hek')] },
  { type: 'image', attrs: { mediaId: 'bestaatniet', alt: 'Een robot', decorative: false, caption: 'De cel' } },
  table(['Maat', 'Tolerantie'], ['10', '0,1']),
  block('laterblok', 'hologram', { any: ['thing', { deep: 'text' }] }, 7),
  block('nieuwer', 'order', { steps: 'anders' }, 99),
  block('meerdere', 'multipleChoice', multipleChoice.empty()),
)

/** What authors really write: the pages of the demo, and one page with a node of every kind. */
export const realDocuments: Json[] = [
  ...[...written, ...drafts.flatMap((draft) => draft.pages)].map((page) => page.document as unknown as Json),
  ofEveryKind,
  ofEveryKind,
  ofEveryKind,
]

type Place = { holder: Json | unknown[]; key: string; value: unknown }

const nodeTypes =
  `doc paragraph heading bulletList orderedList listItem table tableRow tableCell tableHeader hardBreak text image
callout block script iframe style svg unreadable __proto__ constructor bold italic link term`.split(/\s+/)
const attributeNames =
  `level href kind mediaId alt caption decorative id type version content colspan rowspan colwidth start goal onclick
onerror style class src srcdoc target rel __proto__ constructor toString`.split(/\s+/)

const put = (place: Place, value: unknown) => {
  Object.defineProperty(place.holder, place.key, { value, enumerable: true, configurable: true, writable: true })
}
const strikes: fc.Arbitrary<(place: Place) => void> = fc.oneof(
  {
    weight: 6,
    arbitrary: nastyText.map((text) => (place: Place) => typeof place.value === 'string' && put(place, text)),
  },
  { weight: 2, arbitrary: nastyValue.map((value) => (place: Place) => put(place, value)) },
  { weight: 1, arbitrary: fc.constant((place: Place) => Reflect.deleteProperty(place.holder, place.key)) },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom(...nodeTypes)
      .map((type) => (place: Place) => onNode(place, (node) => put({ holder: node, key: 'type', value: 0 }, type))),
  },
  {
    weight: 3,
    arbitrary: fc.tuple(fc.constantFrom(...attributeNames), nastyValue).map(
      ([name, value]) =>
        (place: Place) =>
          onNode(place, (node) => {
            node.attrs = { ...(node.attrs as Json) }
            put({ holder: node.attrs as Json, key: name, value: 0 }, value)
          }),
    ),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom('bold', 'italic', 'link', 'term', 'blink', 'script', '__proto__'), nastyValue)
      .map(
        ([type, href]) =>
          (place: Place) =>
            onNode(place, (node) =>
              put({ holder: node, key: 'marks', value: 0 }, [
                { type, attrs: { href, id: href, onclick: 'window.__hacked=1' } },
              ]),
            ),
      ),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom(...addresses)
      .map((href) => (place: Place) => onNode(place, (node) => append(node, para(linked(href))))),
  },
  {
    weight: 1,
    arbitrary: fc.constant((place: Place) => onNode(place, (node) => append(node, { type: 'text', text: '' }))),
  },
  { weight: 1, arbitrary: fc.constant((place: Place) => onNode(place, (node) => append(node, structuredClone(node)))) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('callout', 'bulletList', 'tableCell', 'doc', 'paragraph')
      .map((type) => (place: Place) => put(place, { type, content: [place.value] })),
  },
)

function onNode({ value }: Place, strike: (node: Json) => void) {
  if (typeof value === 'object' && value && 'type' in value) strike(value as Json)
}

function append(node: Json, child: unknown) {
  node.content = [...(Array.isArray(node.content) ? node.content : []), child]
}

function placesIn(value: unknown, found: Place[] = []): Place[] {
  if (typeof value !== 'object' || value === null) return found
  for (const [key, child] of Object.entries(value)) {
    found.push({ holder: value as Json, key, value: child })
    placesIn(child, found)
  }
  return found
}

type Wound = { at: number; how: (place: Place) => void }

function wound(document: Json, wounds: Wound[]) {
  for (const { at, how } of wounds) {
    const places = placesIn(document)
    const place = places[at % Math.max(1, places.length)]
    if (place) how(place)
  }
  return document
}

/** A real document with one to four wounds. */
const wounded = fc
  .record({
    base: fc.constantFrom(...realDocuments),
    wounds: fc.array(fc.record({ at: fc.nat(), how: strikes }), { minLength: 1, maxLength: 4 }),
  })
  .map(({ base, wounds }) => wound(structuredClone(base), wounds) as unknown)

/** A real document in which every text, of the page and of its blocks, is hostile; its shape is right, so most are accepted. */
const poisoned = fc
  .record({
    base: fc.constantFrom(...realDocuments),
    texts: fc.array(nastyText, { minLength: 1, maxLength: 12 }),
    hrefs: fc.array(fc.constantFrom(...oddAddresses, ...addresses.slice(0, 2)), { maxLength: 3 }),
  })
  .map(({ base, texts, hrefs }) => {
    const document = structuredClone(base)
    let next = 0
    for (const place of placesIn(document))
      if (
        ['text', 'alt', 'caption', 'question', 'feedback', 'feedbackRight', 'feedbackWrong', 'deep'].includes(
          place.key,
        ) &&
        typeof place.value === 'string'
      )
        put(place, (texts[next++ % texts.length]! || 'leeg').slice(0, place.key === 'text' ? 300 : 600))
    for (const href of hrefs) append(document, para(linked(href, texts[0] || 'x')))
    return document as unknown
  })

const { node } = fc.letrec<{ node: unknown }>((tie) => ({
  node: fc.record(
    {
      type: fc.oneof(fc.constantFrom(...nodeTypes), fc.string({ maxLength: 8 })),
      attrs: fc.dictionary(fc.constantFrom(...attributeNames), nastyValue),
      content: fc.array(tie('node'), { maxLength: 4, depthIdentifier: 'node' }),
      marks: fc.array(
        fc.record({
          type: fc.constantFrom(...nodeTypes),
          attrs: fc.dictionary(fc.constantFrom(...attributeNames), nastyValue),
        }),
        { maxLength: 2 },
      ),
      text: nastyText,
    },
    { requiredKeys: ['type'] },
  ),
}))
const invented = fc.record({
  type: fc.constant('doc'),
  content: fc.array(node, { maxLength: 5 }),
}) as fc.Arbitrary<unknown>

/** A question whose content is JSON of the wrong shape, or of the right one with wrong values. */
const misshapen = fc
  .record({
    base: fc.constantFrom(multipleChoice.empty(), order.empty()),
    type: fc.constantFrom('singleChoice', 'multipleChoice', 'order', 'hologram', 'constructor'),
    version: fc.oneof({ weight: 4, arbitrary: fc.constant(1) }, fc.constantFrom(0, 2, 99, 1e308, -1, 1.5, '1')),
    id: fc.oneof({ weight: 6, arbitrary: fc.constant('vraag1') }, fc.constantFrom('x', '__proto__', 'VRAAG', 'vraag2')),
    wounds: fc.array(fc.record({ at: fc.nat(), how: strikes }), { maxLength: 3 }),
  })
  .map(({ base, type, version, id, wounds }) => {
    const content = wound({ content: structuredClone(base) }, wounds)
    return doc(
      block(id, type, content.content, version),
      block('vraag2', 'singleChoice', multipleChoice.empty()),
    ) as unknown
  })

/** Random and hostile documents, most of them near to what authors really write. */
export const hostileDocument: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 6, arbitrary: wounded },
  { weight: 4, arbitrary: poisoned },
  { weight: 2, arbitrary: invented },
  { weight: 2, arbitrary: misshapen },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 5 }) as fc.Arbitrary<unknown> },
)
