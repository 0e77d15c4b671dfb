import type { Question } from '~/modules/blocks/block'
import { type BlockType, openBlock } from '~/modules/blocks/blocks'
import type { ModuleData, PageData } from './moduleData'

export type OpenQuestion = {
  id: string
  type: BlockType
  content: unknown
  question: Question<unknown, unknown>
}

/** A page of kind `test` without questions is a lesson. */
export type OpenPage = { id: string; title: string; kind: 'lesson' | 'test'; questions: OpenQuestion[] }
export type OpenModule = Omit<ModuleData, 'pages'> & { pages: OpenPage[] }

/** Opens every block that this runtime knows; the others ask nothing. */
export function openModule(data: ModuleData): OpenModule {
  return { ...data, pages: data.pages.map(openPage) }
}

function openPage({ id, title, kind, blocks }: PageData): OpenPage {
  const questions = blocks.flatMap((instance) => {
    const opened = openBlock(instance)
    const question = opened?.block.question
    return question ? [{ id: opened.id, type: opened.type, content: opened.content, question }] : []
  })
  return { id, title, kind: questions.length > 0 ? kind : 'lesson', questions }
}

export function testsOf(module: OpenModule) {
  return module.pages.filter((page) => page.kind === 'test')
}
