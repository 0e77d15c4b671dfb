import type { Interaction } from '~/modules/blocks/interaction'
import type { ModuleData } from './moduleData'

/**
 * A learning management system as the runtime sees it, whatever standard it speaks. The calls come in this order:
 * connect, read, then write and commit as often as needed, finish once.
 */
export type Lms = {
  kind: 'scorm12' | 'scorm2004' | 'cmi5' | 'browser' | 'none'
  /** The window around the module shows its title and whether it is saved, so that the module need not. */
  hasOwnBar: boolean
  /** The pass mark that the LMS asks, where it decides on that; known once connected. */
  passMark?: number
  /** What the learner is to know of where the answers go; known once it was read. */
  note?: string
  /** False when there is nobody to talk to. */
  connect(): Promise<boolean>
  /** What was kept of earlier sessions. */
  read(): Kept
  /** Hands over what has changed; it is kept only after `commit`. */
  write(report: Report): void
  /** True when all that was written is kept for good. After false the next write hands over everything again. */
  commit(): Promise<boolean>
  /** Commits and ends the session. The first part of it happens at once, so that it works while a page closes. */
  finish(): Promise<boolean>
}

export type Status = 'incomplete' | 'completed' | 'passed' | 'failed'
export type Kept = {
  state: string
  location: string
  status: Status | 'not attempted'
  score: number | undefined
  /** Somebody only looks: nothing is to be written. */
  isPreview: boolean
}

/** Looks for what it speaks to; undefined when there is nothing of the kind. */
export type Driver = (module: ModuleData) => Lms | undefined

export type Report = {
  state: string
  location: string
  status: Status
  /** 0 to 100 */
  score: number | undefined
  /** How long this session has lasted. */
  seconds: number
  /** The part of its pages that asks nothing more, 0 to 1. */
  progress: number
  /** Answers that were checked or handed in during this session, the newest of each question. */
  answers: AnswerReport[]
}

/** `goal` is the id of what the question is about; `score` is 0 to 1, undefined where nothing is right or wrong; `seconds` is how long the question stood open. */
export type AnswerReport = {
  id: string
  goal: string | undefined
  interaction: Interaction
  score: number | undefined
  at: Date
  seconds: number
}
