import type { PageKind } from '~/db/tables'
import type { BlockInstance } from '~/modules/blocks/block'
import { blocksOf, type Goal, type LearningModule } from '~/modules/blocks/document'
import type { MediaFiles } from '~/modules/blocks/media/media'

export type PageData = { id: string; title: string; kind: PageKind; blocks: BlockInstance[] }

/** What a package tells the runtime in module.js; the text of the pages stands in index.html. */
export type ModuleData = {
  id: string
  title: string
  version: number
  language: 'nl' | 'en'
  passMark: number
  testAttempts: number
  testMinutes: number
  contactName: string
  contactEmail: string
  pages: PageData[]
  /** What the blocks show. */
  media: MediaFiles
}

export function moduleData(module: LearningModule, media: MediaFiles = {}): ModuleData {
  const { id, title, version, settings, pages } = module
  const { language, passMark, testAttempts, testMinutes, contactName, contactEmail } = settings
  return {
    id,
    title,
    version,
    language,
    passMark,
    testAttempts,
    testMinutes,
    contactName,
    contactEmail,
    pages: pages.map((page) => ({
      id: page.id,
      title: page.title,
      kind: page.kind,
      blocks: blocksOf(page.document).map((block) => withKnownGoal(block, settings.goals)),
    })),
    media,
  }
}

// A question that came from elsewhere may name a goal of another module; a package names its own goals only.
function withKnownGoal({ goal, ...block }: BlockInstance, goals: Goal[]): BlockInstance {
  return goals.some(({ id }) => id === goal) ? { ...block, goal } : block
}
