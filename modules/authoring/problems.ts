import { blocksOf, type DocumentNode, imagesOf, type LearningModule, type Page } from '~/modules/blocks/document'
import type { Problem as BlockProblem } from '~/modules/blocks/problem'
import { problemsOf } from '~/modules/blocks/schemas'
import { minutesToRead } from './reading'

export type SettingsField = 'title' | 'summary' | 'goals' | 'minutes' | 'level' | 'forWhom' | 'contactEmail'
type PageCode = 'pageTitle' | 'pageEmpty' | 'testWithoutQuestion' | 'headingSkipped' | 'pageLong' | 'tableWithoutHeader'

/**
 * Something that is missing or could be better, with its place: a field of the settings, a page, or a node of a page
 * (`nodeId` is the id of a block, or of an image's medium).
 */
export type Problem = { isBlocking: boolean } & (
  | { code: 'settings'; field: SettingsField }
  | { code: 'noTest' }
  | { code: PageCode; pageId: string }
  | { code: 'imageAlt' | 'imageGone' | 'blockTwice'; pageId: string; nodeId: string }
  | { code: 'block'; pageId: string; nodeId: string; problem: BlockProblem }
)

const longestPage = 5

/** All that is missing from a module, in the order in which it is read; what blocks publishing and what is advice. */
export function problemsOfModule(module: LearningModule, mediaIds: ReadonlySet<string>): Problem[] {
  return [
    ...problemsOfSettings(module),
    ...module.pages.flatMap((page) => problemsOfPage(page, mediaIds)),
    ...blocksTwice(module.pages),
    ...(module.pages.some((page) => page.kind === 'test') ? [] : [{ code: 'noTest' as const, isBlocking: false }]),
  ]
}

/** What is missing from one page, without a look at the others; the editor shows it while its author types. */
export function problemsOfPage({ id: pageId, title, kind, document }: Page, mediaIds?: ReadonlySet<string>): Problem[] {
  const found: Problem[] = []
  const add = (code: PageCode, isBlocking: boolean) => found.push({ code, isBlocking, pageId })
  if (title.trim() === '') add('pageTitle', true)
  if (isEmpty(document)) add('pageEmpty', true)
  else if (kind === 'test' && blocksOf(document).length === 0) add('testWithoutQuestion', true)
  found.push(...problemsOfNodes(document, pageId, mediaIds))
  if (skipsHeading(document)) add('headingSkipped', false)
  if (tables(document).some((table) => !hasHeader(table))) add('tableWithoutHeader', false)
  if (minutesToRead(document) > longestPage) add('pageLong', false)
  return found
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

function problemsOfNodes(document: DocumentNode, pageId: string, mediaIds?: ReadonlySet<string>): Problem[] {
  const images = imagesOf(document).flatMap(({ mediaId, alt, decorative }): Problem[] => {
    if (mediaIds && !mediaIds.has(mediaId)) return [{ code: 'imageGone', isBlocking: true, pageId, nodeId: mediaId }]
    if (decorative || alt.trim() !== '') return []
    return [{ code: 'imageAlt', isBlocking: true, pageId, nodeId: mediaId }]
  })
  const blocks = blocksOf(document).flatMap((block) =>
    problemsOf(block, 'publishing').map(
      (problem): Problem => ({ code: 'block', isBlocking: true, pageId, nodeId: block.id, problem }),
    ),
  )
  return [...images, ...blocks]
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

// The page's title is its h1, so the first heading in the text is an h2 (WCAG technique H42).
function skipsHeading(document: DocumentNode) {
  const first = document.content?.find((node) => node.type === 'heading')
  return first !== undefined && first.attrs?.level !== 2
}

function tables(document: DocumentNode) {
  return (document.content ?? []).filter((node) => node.type === 'table')
}

function hasHeader(table: DocumentNode) {
  return (table.content ?? []).some((row) => row.content?.some((cell) => cell.type === 'tableHeader'))
}
