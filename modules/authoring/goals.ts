import { z } from 'zod'
import type { DocumentNode, Goal, ModuleSettings } from '~/modules/blocks/document'
import { questionsOf } from '~/modules/blocks/questions'
import { newBlockId } from './newBlockId'
import type { Problem } from './problems'

export const mostGoals = 8
/** Short, of letters and figures: SCORM 1.2 (RTE 3.4.2, CMIIdentifier) takes it as it is. */
const goalIdSchema = z.string().regex(/^[0-9a-z]{1,16}$/)
export const goalsSchema = z
  .array(z.object({ id: goalIdSchema, text: z.string().trim().min(1).max(200) }))
  .max(mostGoals)
  .refine((goals) => new Set(goals.map(({ id }) => id)).size === goals.length)

/** A goal that was written before goals had ids: the same words always get the same id, in whatever module. */
export function goalOf(text: string): Goal {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return { id: `g${(hash >>> 0).toString(36)}`, text }
}

/** Goals as they are stored, those without ids of an older Leerbank too. */
export function goalsIn(stored: unknown): Goal[] {
  if (!Array.isArray(stored)) return []
  const goals = stored.flatMap((goal) => (typeof goal === 'string' ? goalOf(goal) : isGoal(goal) ? goal : []))
  return goals.filter(({ id }, place) => goals.findIndex((other) => other.id === id) === place)
}

function isGoal(value: unknown): value is Goal {
  return goalsSchema.safeParse([value]).success
}

/**
 * The goals of a form: `goal` is the text of each and `goalId` its id, empty for a new one. Without a text a goal goes;
 * lines that are pasted into one field are goals of their own.
 */
export function goalsFrom(form: FormData): Goal[] {
  const ids = form.getAll('goalId').map(String)
  return form.getAll('goal').flatMap((field, place) => {
    const lines = String(field)
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean)
    return lines.map((text, line) => ({ id: (line === 0 && ids[place]) || newBlockId(), text }))
  })
}

/** A question, and the goal that it asks about; without one of this module's it asks about none. */
export type AskedAbout = { nodeId: string; goal: string }

/** What each question of a page asks about, in reading order. */
export function askedAbout(document: DocumentNode): AskedAbout[] {
  return questionsOf(document).map(({ id, goal = '' }) => ({ nodeId: id, goal }))
}

type Asking = { pageId: string; asks: AskedAbout[] }

/** How many questions each goal has, in the order of the goals, and how many ask about none of them. */
export function questionsPerGoal(goals: Goal[], pages: Asking[]) {
  const asked = pages.flatMap(({ asks }) => asks.map(({ goal }) => goal))
  const counted = goals.map((goal) => ({ ...goal, questions: asked.filter((id) => id === goal.id).length }))
  return { goals: counted, without: asked.length - counted.reduce((sum, { questions }) => sum + questions, 0) }
}

/** The goals that no question asks about, each with the first question that still has none: it may be the one. */
export function problemsOfGoals({ goals }: Pick<ModuleSettings, 'goals'>, pages: Asking[]): Problem[] {
  const isKnown = (id: string) => goals.some((goal) => goal.id === id)
  const free = pages.flatMap(({ pageId, asks }) =>
    asks.filter(({ goal }) => !isKnown(goal)).map(({ nodeId }) => ({ pageId, nodeId })),
  )
  return questionsPerGoal(goals, pages)
    .goals.filter(({ questions }) => questions === 0)
    .map(({ id, text }) => ({ code: 'goalWithoutQuestion', isBlocking: false, goal: { id, text }, free: free[0] }))
}
