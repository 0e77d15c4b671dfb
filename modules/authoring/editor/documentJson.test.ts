import { Fragment } from '@tiptap/pm/model'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lesson, p, singleChoice, table, ul, wrong } from '~/modules/authoring/writing'
import { schema } from '../schema'
import { documentJson } from './documentJson'

const page = schema.nodeFromJSON(
  lesson(
    '',
    p('Een **vet** woord.'),
    ul('Pakken', 'Zetten'),
    table(['A', 'B'], ['1', '2']),
    singleChoice('vraag1', 'Wat?', wrong('Nee', '')),
  ).document,
)

test('a document has the form that ProseMirror gives it', () => {
  expect(documentJson(page)).toEqual(page.toJSON())
})

test('after any change it still has, and what did not change is the same object', () => {
  fc.assert(
    fc.property(fc.nat(page.childCount - 1), fc.string({ minLength: 1 }), (place, words) => {
      const paragraph = schema.nodes.paragraph!.create(null, schema.text(words))
      const next = page.copy(Fragment.from(page.children.with(place, paragraph)))
      const [before, after] = [documentJson(page), documentJson(next)]
      expect(after).toEqual(next.toJSON())
      for (const [index, node] of after.content!.entries())
        if (index !== place) expect(node).toBe(before.content![index])
    }),
  )
})
