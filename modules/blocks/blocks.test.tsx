import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { blockOf, blocks, isBlockType, openBlock } from './blocks'
import { editorViewOf } from './editorViews'
import { learnerViewOf } from './learnerViews'
import { problemsOf } from './schemas'

const types = Object.keys(blocks).filter(isBlockType)
const nothing = () => {}
const library = { files: {}, need: nothing, choose: async () => undefined }

test.each(types)('%s has a draft to start with, and shows it to author and learner in both languages', (type) => {
  const content = blockOf(type)!.empty()
  expect(problemsOf({ id: 'block1', type, version: 1, content }, 'saving')).toEqual([])
  expect(problemsOf({ id: 'block1', type, version: 1, content }, 'publishing')).not.toEqual([])
  const [Editor, Learner] = [editorViewOf(type), learnerViewOf(type)]
  for (const language of ['nl', 'en'] as const) {
    expect(renderToStaticMarkup(<Editor {...{ content, language, library }} onChange={nothing} />)).toMatch(
      /<(textarea|input|select|button)/,
    )
    const learner = { id: 'b', content, language, answer: undefined, onAnswer: nothing, seed: 's', round: 0, media: {} }
    const shown = renderToStaticMarkup(<Learner {...learner} stage="open" />)
    expect(shown).toContain(blockOf(type)!.question ? '<fieldset' : 'class=')
  }
})

test('a block of an unknown type or a newer version is not opened, and only publishing asks for its removal', () => {
  const unknown = { id: 'block1', type: 'hologram', version: 1, content: { any: 'thing' } }
  const newer = { id: 'block1', type: 'order', version: 99, content: {} }
  for (const instance of [unknown, newer, { ...unknown, type: 'constructor' }]) {
    expect(openBlock(instance)).toBeUndefined()
    expect(problemsOf(instance, 'saving')).toEqual([])
    expect(problemsOf(instance, 'publishing')).toEqual([{ path: '', key: 'unknown' }])
  }
})
