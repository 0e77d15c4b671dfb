import type { ApplicationState } from '~/db/intakeTables'
import { following, way } from '../states'

/** Where an application may go in a programme that does without some steps; what leaves the way comes last. */
export function nextSteps(state: ApplicationState, skipped: readonly ApplicationState[]) {
  return following[state].filter((next) => !skipped.includes(next))
}

/** The step that brings somebody nearer to the diploma, for the one big button; none of who is at the end. */
export function stepAhead(state: ApplicationState, skipped: readonly ApplicationState[]) {
  const place = (one: ApplicationState) => way.indexOf(one as (typeof way)[number])
  return nextSteps(state, skipped)
    .filter((next) => place(next) > place(state) && place(state) >= 0)
    .toSorted((one, other) => place(one) - place(other))[0]
}
