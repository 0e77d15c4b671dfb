import type { PageText } from '~/modules/authoring/editor/pageSaver'
import { type Problem, problemsOfPage } from '~/modules/authoring/problems'
import type { OutlinePage } from './Outline'
import { distinct } from './place'

type Texts = Record<string, PageText>

/** The pages as they are on this screen now, ahead of what the server has. */
export function livePages(stored: OutlinePage[], texts: Texts): OutlinePage[] {
  return stored.map((page) => {
    const text = texts[page.id]
    return text ? { ...page, title: text.title, kind: text.kind } : page
  })
}

/** The problems as they are now: those of pages that were changed here are found anew, the rest is the server's. */
export function liveProblems(stored: Problem[], pages: OutlinePage[], texts: Texts): Problem[] {
  const kept = stored.filter((problem) => !('pageId' in problem) || !texts[problem.pageId] || isOfModule(problem))
  const found = pages.flatMap(({ id }) => (texts[id] ? problemsOfPage({ id, ...texts[id] }) : []))
  const hasTest = pages.some((page) => page.kind === 'test')
  return distinct([...kept.filter((problem) => problem.code !== 'noTest' || !hasTest), ...found])
}

// These take a look at more than the page itself.
function isOfModule({ code }: Problem) {
  return code === 'imageGone' || code === 'blockTwice'
}
