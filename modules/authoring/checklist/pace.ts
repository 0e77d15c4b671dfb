import type { DocumentNode, LearningModule, Page } from '~/modules/blocks/document'
import { questionsOf } from '~/modules/blocks/questions'
import type { Problem } from '../problems'
import { minutesOf } from '../reading'

/** A learner does a page in one sitting between two jobs: five minutes at most. */
const longestPage = 5
/** After a minute of reading somebody wants to know whether it has come across. */
const readingWithoutQuestion = 1
const fewestSteps = 3
const shortestWorth = 5
/** Practice takes time that is not on the page, so only a promise that is far below the reading time is told. */
const promiseKept = 0.75

/** What a page asks of somebody's time and attention. */
export function problemsOfPace({ id: pageId, kind, document }: Page): Problem[] {
  const minutes = minutesOf({ kind, document })
  const questions = questionsOf(document).length
  const found: Problem[] = []
  // A test is done in one go.
  if (kind !== 'test' && minutes > longestPage) found.push({ code: 'pageLong', isBlocking: false, pageId })
  if (kind === 'lesson' && questions === 0 && minutes > readingWithoutQuestion && !hasAssignment(document))
    found.push({ code: 'pageWithoutQuestion', isBlocking: false, pageId })
  return found
}

/** Steps to do keep somebody as busy as a question does. */
function hasAssignment({ type, content = [] }: DocumentNode): boolean {
  return (type === 'orderedList' && content.length >= fewestSteps) || content.some(hasAssignment)
}

/** A learning time in the settings that the pages alone go past. */
export function problemsOfPromise({ pages, settings }: LearningModule): Problem[] {
  const needed = pages.reduce((sum, page) => sum + minutesOf(page), 0)
  const isShort = settings.minutes > 0 && settings.minutes < promiseKept * needed && needed >= shortestWorth
  return isShort ? [{ code: 'minutesTooFew', isBlocking: false, minutes: Math.round(needed) }] : []
}
