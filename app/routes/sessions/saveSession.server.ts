import { data } from '@remix-run/node'
import type { Clash } from '~/modules/catalogue/sessions/clashes.server'
import type { SessionValues } from './sessionValues'
import type { Errors } from './typedSession.server'

export type SessionAnswer = { values: SessionValues; errors: Errors; clashes?: Clash[] }

/** The form again, with all that was typed. */
export function refuseSession(answer: SessionAnswer, status = 400) {
  return data(answer, { status })
}
