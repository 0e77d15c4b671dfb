import { EditorState, NodeSelection, TextSelection } from '@tiptap/pm/state'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { schema } from '../../schema'
import { callout, h2, lesson, p, singleChoice, table, ul, wrong } from '../../writing'
import { placeFor } from './insertNode'

const question = (id: string) => singleChoice(id, 'Wat?', wrong('Nee', ''))
const page = schema.nodeFromJSON(
  lesson(
    '',
    h2('Kop'),
    p(''),
    p('Een zin.'),
    ul('Pakken', 'Zetten'),
    callout('tip', p('Let op.')),
    table(['A', 'B'], ['1', '2']),
    question('vraag1'),
  ).document,
)
const types = () => page.children.map(({ type }) => type.name)

/** What stands on the page after a question is put in at a position. */
function after(selection: TextSelection | NodeSelection) {
  const node = schema.nodeFromJSON(question('vraag2'))
  const { from, to } = placeFor(page, selection, node.type)
  const change = EditorState.create({ doc: page }).tr.replaceWith(from, to, node)
  change.doc.check()
  return change.doc
}

function cursorIn(words: string) {
  let found = 0
  page.descendants((node, at) => {
    if (node.isText && node.text === words) found = at + 1
  })
  return TextSelection.create(page, found)
}

test('an empty line gives its place', () => {
  expect(after(TextSelection.create(page, 6)).children.map(({ type }) => type.name)).toEqual(types().with(1, 'block'))
})

test.each([
  ['Een zin.', 3],
  ['Pakken', 4],
  ['Let op.', 5],
  ['1', 6],
])('in “%s” it comes below the whole', (words, place) => {
  expect(after(cursorIn(words)).children.map(({ type }) => type.name)).toEqual(types().toSpliced(place, 0, 'block'))
})

test('a selected question keeps its place', () => {
  const last = page.content.size - page.lastChild!.nodeSize
  expect(
    after(NodeSelection.create(page, last))
      .children.map(({ attrs }) => attrs.id)
      .filter(Boolean),
  ).toEqual(['vraag1', 'vraag2'])
})

test('wherever the cursor is, nothing that was there is lost', () => {
  fc.assert(
    fc.property(fc.nat(page.content.size), (position) => {
      const next = after(TextSelection.near(page.resolve(position)) as TextSelection)
      expect(next.textContent).toBe(page.textContent)
    }),
  )
})
