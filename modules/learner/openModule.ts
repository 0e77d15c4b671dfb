import type { Question } from '~/modules/blocks/block'
import { type BlockType, type OpenedBlock, openBlock } from '~/modules/blocks/blocks'
import type { ModuleData, PageData } from './moduleData'

export type OpenQuestion = {
  id: string
  type: BlockType
  content: unknown
  question: Question<unknown, unknown>
  goal: string | undefined
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

/** Opens every block that this runtime knows; the others ask nothing. */
export function openModule(data: ModuleData): OpenModule {
  return { ...data, pages: data.pages.map(openPage) }
}

function openPage({ id, title, kind, blocks }: PageData): OpenPage {
  const goals = new Map(blocks.map(({ id, goal }) => [id, goal]))
  const opened = blocks.flatMap((instance) => openBlock(instance) ?? [])
  const questions = opened.flatMap(({ id, type, content, block: { question } }) =>
    question ? [{ id, type, content, question, goal: goals.get(id) }] : [],
  )
  const shown = opened.filter(({ block }) => !block.question)
  return { id, title, kind: questions.length > 0 ? kind : 'lesson', questions, shown }
}

export function testsOf(module: OpenModule) {
  return module.pages.filter((page) => page.kind === 'test')
}
