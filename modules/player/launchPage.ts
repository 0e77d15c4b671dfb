import type { Language } from '~/db/tables'
import type { Cmi } from '~/modules/progress/applyCommit'

/** What the server gives the player page of one launch; nothing in it is secret from the content. */
export type LaunchData = {
  attempt: string
  launch: number
  /** The state so far and what the server says of the learner, before LMSInitialize. */
  cmi: Cmi
  /** Relative to the player page. */
  start: string
  title: string
  language: Language
  appOrigin: string
  /** False in a preview: the API works and keeps nothing. */
  keeps: boolean
}
