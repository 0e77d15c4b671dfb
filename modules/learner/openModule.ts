import { type Asking, type BlockInstance, type Question, usualAsking } from '~/modules/blocks/block'
import type { OpenedBlock } from '~/modules/blocks/openAs'
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
  questions: OpenQuestion[]
  shown: OpenedBlock[]
}
export type OpenModule = Omit<ModuleData, 'pages'> & { pages: OpenPage[] }

type Opener = (instance: BlockInstance) => OpenedBlock | undefined

/** Opens every block that `open` knows; the others ask nothing. */
export function openModule(data: ModuleData, open: Opener): OpenModule {
  return { ...data, pages: data.pages.map((page) => openPage(page, open)) }
}

function openPage({ id, title, kind, blocks }: PageData, open: Opener): OpenPage {
  const instances = new Map(blocks.map((instance) => [instance.id, instance]))
  const opened = blocks.flatMap((instance) => open(instance) ?? [])
  const questions = opened.flatMap(({ id, type, content, block: { question } }) =>
    question ? [{ id, type, content, question, ...manner(instances.get(id)!) }] : [],
  )
  const shown = opened.filter(({ block }) => !block.question)
  return { id, title, kind: questions.length > 0 ? kind : 'lesson', questions, shown }
}

function manner({ goal, asking = usualAsking }: BlockInstance) {
  return { goal, asking }
}

export function testsOf(module: OpenModule) {
  return module.pages.filter((page) => page.kind === 'test')
}
