import { Editor } from '@tiptap/core'
import fc from 'fast-check'
import { afterEach, expect, test } from 'vitest'
import type { DocumentNode } from '~/modules/blocks/document'
import { extensions } from '../schema'
import { pageOf, paragraph } from '../testAuthoring.server'
import { callout, h2, singleChoice, table, ul } from '../writing'
import { documentJson } from './documentJson'
import { takeIn } from './takeIn'

const opened: Editor[] = []
afterEach(() => {
  for (const editor of opened.splice(0)) editor.destroy()
})

function open(content: DocumentNode) {
  const editor = new Editor({ element: null, extensions, content })
  opened.push(editor)
  return editor
}

const words = fc.constantFrom('Wis de storing.', 'Loop om de cel.', 'Start.', 'Kijk goed.')
const node = fc.oneof(
  words.map(paragraph),
  words.map(h2),
  fc.array(words, { minLength: 1, maxLength: 3 }).map((items) => ul(...items)),
  words.map((one) => callout('tip', paragraph(one))),
  words.map((one) => table([one, one], ['A', 'B'])),
  fc.constant<DocumentNode>({ type: 'paragraph' }),
  fc.nat(3).map((number) => singleChoice(`vraag000${number}`, 'Wat?')),
)
const page = fc
  .uniqueArray(node, { minLength: 1, maxLength: 8, selector: (one) => one.attrs?.id ?? {} })
  .map((nodes) => pageOf(...nodes))

test('whatever stood in the editor, it has the text that came from elsewhere, and that is no change of the author’s', () => {
  fc.assert(
    fc.property(page, page, (before, after) => {
      const editor = open(before)
      let updates = 0
      editor.on('update', () => updates++)
      expect(takeIn(editor, after)).toBe(true)
      expect(documentJson(editor.state.doc)).toEqual(open(after).getJSON())
      expect(updates).toBe(0)
    }),
  )
})

test('over a text that this Leerbank cannot show nothing is written', () => {
  const editor = open(pageOf(paragraph('Wis de storing.')))
  expect(takeIn(editor, pageOf({ type: 'hologram' }))).toBe(false)
  expect(editor.isEditable).toBe(false)
})
