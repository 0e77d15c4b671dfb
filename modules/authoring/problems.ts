import { blocksOf, type DocumentNode, type Goal, type LearningModule, type Page } from '~/modules/blocks/document'
import { mediaIdsOf, mediaIdsOfBlock } from '~/modules/blocks/mediaIds'
import type { Problem as BlockProblem } from '~/modules/blocks/problem'
import { problemsOf } from '~/modules/blocks/schemas'
import { problemsOfBank, problemsOfQuestions, questionsAsked } from './checklist/bank'
import { problemsOfDrawings } from './checklist/drawings'
import { problemsOfFillIns } from './checklist/fillIns'
import { problemsOfHeadings } from './checklist/headings'
import { problemsOfImages } from './checklist/images'
import { problemsOfLevel, readingsOf } from './checklist/level'
import { problemsOfLinks } from './checklist/links'
import { problemsOfPace, problemsOfPromise } from './checklist/pace'
import { problemsOfRoom, type Room } from './checklist/room'
import { askedAbout, problemsOfGoals } from './goals'
import { openDocument } from './passages'
import type { ReadingLevel, TargetLevel } from './plainDutch/reading'
import { unreadable } from './readDocument'

export type SettingsField = 'title' | 'summary' | 'goals' | 'minutes' | 'level' | 'forWhom' | 'contactEmail'
type PageCode =
  | 'pageTitle'
  | 'pageEmpty'
  | 'pageUnreadable'
  | 'pageLong'
  | 'pageWithoutQuestion'
  | 'testWithoutQuestion'
  | 'bankWithoutQuestion'
  | 'bankHasText'
  | 'bankUnused'
  | 'headingSkipped'
  | 'tableWithoutHeader'
type MediaCode = 'imageAlt' | 'imageGone' | 'mediaGone' | 'altIsFileName' | 'altIsCaption'
/** By media id: the words of a drawing that stand out too little. */
export type FaintWords = Record<string, string[]>
type TextCode = 'linkSaysNothing' | 'linkIsAddress' | 'headingEmpty' | 'headingOnlyBold'

/**
 * Something that is missing or could be better, with its place: a field of the settings, a page, a node of a page
 * (`nodeId` is the id of a block, or of an image's medium), or a stretch of its text (positions of the editor).
 */
export type Problem = { isBlocking: boolean } & (
  | { code: 'settings'; field: SettingsField }
  | { code: 'noTest' }
  | { code: 'goalWithoutQuestion'; goal: Goal; free: { pageId: string; nodeId: string } | undefined }
  | { code: 'minutesTooFew'; minutes: number }
  | ({ code: 'roomTooSmall' } & Room)
  | { code: PageCode; pageId: string }
  | { code: 'pageHard'; pageId: string; level: ReadingLevel; target: TargetLevel }
  | { code: TextCode | 'fillIn'; pageId: string; from: number; to: number }
  | { code: 'fillIn'; pageId: string; nodeId: string; path: string; start: number; end: number }
  | { code: MediaCode | 'blockTwice' | 'notInTest' | 'drawOutsideTest'; pageId: string; nodeId: string }
  | { code: 'drawTooFew'; pageId: string; nodeId: string; there: number }
  | { code: 'drawingFaint'; pageId: string; nodeId: string; words: string[] }
  | { code: 'block'; pageId: string; nodeId: string; problem: BlockProblem }
)

/** All that is missing from a module, in the order in which it is read; what blocks publishing and what is advice. */
export function problemsOfModule(
  module: LearningModule,
  mediaIds: ReadonlySet<string>,
  faint: FaintWords = {},
): Problem[] {
  const readings = readingsOf(module)
  const target = module.settings.readingLevel
  return [
    ...problemsOfSettings(module),
    ...problemsOfPromise(module),
    ...problemsOfRoom(module),
    ...problemsOfGoals(module.settings, module.pages.map(askingOf)),
    ...module.pages.flatMap((page) => [
      ...problemsOfPage(page, mediaIds, faint),
      ...problemsOfLevel(page.id, readings?.pages[page.id], target),
    ]),
    ...blocksTwice(module.pages),
    ...problemsOfBank(module.pages),
    ...(module.pages.some((page) => page.kind === 'test') ? [] : [{ code: 'noTest' as const, isBlocking: false }]),
  ]
}

/** Of a package we know what its hub says of it, and nothing of what is in it. It is offered already, so nothing holds it up. */
export function problemsOfPackage(module: LearningModule): Problem[] {
  return problemsOfSettings(module).map((problem) => ({
    ...problem,
    isBlocking: problem.code === 'settings' && problem.field === 'title',
  }))
}

function askingOf({ id, document }: Page) {
  return { pageId: id, asks: askedAbout(document) }
}

const known = new WeakMap<DocumentNode, { name: string; problems: Problem[] }>()

/**
 * What is missing from one page, without a look at the others; the editor shows it while its author types. The same
 * document is looked at once, as long as the rest of its page stays as it is.
 */
export function problemsOfPage(page: Page, mediaIds?: ReadonlySet<string>, faint: FaintWords = {}): Problem[] {
  const { id, title, kind, document } = page
  const shown = mediaIdsOf(document).map((mediaId) => [
    mediaIds?.has(mediaId),
    Object.hasOwn(faint, mediaId) && faint[mediaId],
  ])
  const name = JSON.stringify([id, title, kind, shown])
  const found = known.get(document)
  if (found?.name === name) return found.problems
  const problems = findProblems(page, faint, mediaIds)
  known.set(document, { name, problems })
  return problems
}

function findProblems(page: Page, faint: FaintWords, mediaIds?: ReadonlySet<string>): Problem[] {
  const { id: pageId, title, kind, document } = page
  const opened = openDocument(document)
  const found: Problem[] = []
  if (document.type === unreadable.type) return [{ code: 'pageUnreadable', isBlocking: true, pageId }]
  const add = (code: PageCode, isBlocking: boolean) => found.push({ code, isBlocking, pageId })
  if (title.trim() === '') add('pageTitle', true)
  if (isEmpty(document)) add('pageEmpty', true)
  else if (kind === 'test' && questionsAsked(document) === 0) add('testWithoutQuestion', true)
  found.push(...problemsOfImages(document, pageId, mediaIds), ...problemsOfBlocks(document, pageId, mediaIds))
  found.push(...problemsOfDrawings(document, pageId, faint), ...problemsOfFillIns(document, pageId))
  found.push(...problemsOfQuestions(page))
  if (opened) found.push(...problemsOfHeadings(opened, pageId), ...problemsOfLinks(opened, pageId))
  if (tables(document).some((table) => !hasHeader(table))) add('tableWithoutHeader', false)
  return [...found, ...problemsOfPace(page)]
}

function problemsOfSettings({ title, settings }: LearningModule): Problem[] {
  const { summary, goals, minutes, level, forWhom, contactEmail } = settings
  const missing: [SettingsField, boolean, boolean][] = [
    ['title', title.trim() === '', true],
    ['summary', summary === '', true],
    ['goals', goals.length === 0, true],
    ['minutes', minutes === 0, true],
    ['forWhom', forWhom === '', false],
    ['level', level === null, false],
    ['contactEmail', contactEmail === '', false],
  ]
  return missing.flatMap(([field, isMissing, isBlocking]) =>
    isMissing ? [{ code: 'settings' as const, isBlocking, field }] : [],
  )
}

function problemsOfBlocks(document: DocumentNode, pageId: string, mediaIds?: ReadonlySet<string>): Problem[] {
  return blocksOf(document).flatMap((block) => {
    const place = { isBlocking: true, pageId, nodeId: block.id }
    const isGone = mediaIds && mediaIdsOfBlock(block).some((id) => !mediaIds.has(id))
    const found = problemsOf(block, 'publishing').map((problem): Problem => ({ code: 'block', ...place, problem }))
    return isGone ? [{ code: 'mediaGone', ...place }, ...found] : found
  })
}

// An answer is kept under its block's id, so two blocks of one id in a module would answer each other.
function blocksTwice(pages: Page[]): Problem[] {
  const seen = new Set<string>()
  return pages.flatMap(({ id: pageId, document }) =>
    blocksOf(document).flatMap(({ id }): Problem[] => {
      if (!seen.has(id)) {
        seen.add(id)
        return []
      }
      return [{ code: 'blockTwice', isBlocking: true, pageId, nodeId: id }]
    }),
  )
}

function isEmpty(node: DocumentNode): boolean {
  if (['block', 'image'].includes(node.type) || node.text?.trim()) return false
  return (node.content ?? []).every(isEmpty)
}

function tables(document: DocumentNode) {
  return (document.content ?? []).filter((node) => node.type === 'table')
}

function hasHeader(table: DocumentNode) {
  return (table.content ?? []).some((row) => row.content?.some((cell) => cell.type === 'tableHeader'))
}
