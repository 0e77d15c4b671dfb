import { type Asking, type BlockInstance, type Question, usualAsking } from '~/modules/blocks/block'
import type { DrawContent } from '~/modules/blocks/draw/draw'
import type { OpenedBlock } from '~/modules/blocks/openAs'
import type { Draw } from './draw'
import type { ModuleData, PageData } from './moduleData'

export type OpenQuestion = {
  id: string
  type: string
  content: unknown
  question: Question<unknown, unknown>
  goal: string | undefined
  asking: Asking
}

/** A page of kind `test` without questions is a lesson. `shown` are the blocks that ask nothing. */
export type OpenPage = {
  id: string
  title: string
  kind: 'lesson' | 'test'
  /** The questions that everybody gets. */
  questions: OpenQuestion[]
  /** The same in reading order, with draws from the bank among them. */
  asks: (OpenQuestion | Draw)[]
  shown: OpenedBlock[]
}

/** `bank` holds the questions that tests draw from, page by page. */
export type OpenModule = Omit<ModuleData, 'pages'> & { pages: OpenPage[]; bank: OpenQuestion[][] }

type Opener = (instance: BlockInstance) => OpenedBlock | undefined

/** Opens every block that `open` knows; the others ask nothing. */
export function openModule(data: ModuleData, open: Opener): OpenModule {
  const opened = data.pages.map((page) => ({ page, blocks: page.blocks.flatMap((one) => openedOf(one, open)) }))
  const bank = opened.filter(({ page }) => page.kind === 'bank').map(({ blocks }) => blocks.filter(isQuestion))
  const seen = opened.filter(({ page }) => page.kind !== 'bank')
  return { ...data, bank, pages: seen.map(({ page, blocks }) => openPage(page, blocks, bank)) }
}

function openPage(
  { id, title, kind }: PageData,
  blocks: (OpenQuestion | OpenedBlock)[],
  bank: OpenQuestion[][],
): OpenPage {
  const isTest = kind === 'test'
  const asks = blocks.flatMap((one): (OpenQuestion | Draw)[] => {
    if (isQuestion(one)) return [one]
    return isTest && one.type === 'draw' ? [drawOf(one, bank)] : []
  })
  const questions = blocks.filter(isQuestion)
  const shown = blocks.filter((one) => !isQuestion(one) && !asks.some((ask) => ask.id === one.id)) as OpenedBlock[]
  return { id, title, kind: isTest && asks.length > 0 ? 'test' : 'lesson', questions, asks, shown }
}

function openedOf(instance: BlockInstance, open: Opener): (OpenQuestion | OpenedBlock)[] {
  const opened = open(instance)
  if (!opened) return []
  const { id, type, content, block } = opened
  return [block.question ? { id, type, content, question: block.question, ...manner(instance) } : opened]
}

function isQuestion(one: OpenQuestion | OpenedBlock): one is OpenQuestion {
  return 'question' in one
}

function drawOf({ id, content }: OpenedBlock, bank: OpenQuestion[][]): Draw {
  return { id, count: (content as DrawContent).count, bank }
}

function manner({ goal, asking = usualAsking }: BlockInstance) {
  return { goal, asking }
}

export function testsOf(module: OpenModule) {
  return module.pages.filter((page) => page.kind === 'test')
}
