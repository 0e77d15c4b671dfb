import { blocksOf, type DocumentNode, type Page } from '~/modules/blocks/document'
import type { DrawContent } from '~/modules/blocks/draw/draw'
import { fitsTest, questionsOf } from '~/modules/blocks/questions'
import type { Problem } from '../problems'

/** The draws from the question bank that stand on a page. */
export function drawsOf(document: DocumentNode) {
  return blocksOf(document).filter(({ type }) => type === 'draw')
}

/** How many questions a page asks of one learner: its own, and those that it draws. */
export function questionsAsked(document: DocumentNode) {
  const drawn = drawsOf(document).reduce((sum, { content }) => sum + ((content as DrawContent)?.count || 0), 0)
  return questionsOf(document).length + drawn
}

/** What a page by itself can have wrong with its questions: none in a bank, or one that a test cannot count. */
export function problemsOfQuestions({ id: pageId, kind, document }: Page): Problem[] {
  if (kind === 'lesson') return []
  const uncounted = questionsOf(document).filter((question) => !fitsTest(question))
  const found = uncounted.map(({ id }): Problem => ({ code: 'notInTest', isBlocking: true, pageId, nodeId: id }))
  if (kind === 'test') return found
  if (questionsOf(document).length === 0) found.push({ code: 'bankWithoutQuestion', isBlocking: true, pageId })
  if (hasOther(document)) found.push({ code: 'bankHasText', isBlocking: false, pageId })
  return found
}

/** What the pages have wrong with each other: tests that draw what is not there, and a bank that no test draws from. */
export function problemsOfBank(pages: Page[]): Problem[] {
  const banks = pages.filter(({ kind }) => kind === 'bank')
  const there = banks.reduce((sum, { document }) => sum + questionsOf(document).length, 0)
  const draws = pages.flatMap(({ id, kind, document }) =>
    drawsOf(document).map((draw) => ({ ...draw, pageId: id, kind })),
  )
  const wrong = draws.flatMap(({ id: nodeId, pageId, kind, content }): Problem[] => {
    if (kind !== 'test') return [{ code: 'drawOutsideTest', isBlocking: true, pageId, nodeId }]
    const isTooMany = (content as DrawContent).count > there
    return isTooMany ? [{ code: 'drawTooFew', isBlocking: true, pageId, nodeId, there }] : []
  })
  const unused = draws.length > 0 ? [] : banks
  return [...wrong, ...unused.map(({ id }): Problem => ({ code: 'bankUnused', isBlocking: false, pageId: id }))]
}

// An empty line is where its author goes on.
function hasOther({ content = [] }: DocumentNode) {
  return content.some((node) => node.type !== 'block' && JSON.stringify(node).includes('"text"'))
}
