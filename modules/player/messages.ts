import type { LessonStatus } from '~/db/tables'
import type { KeptState } from './journal/journal'

/** What the player page tells the app that frames it; the app takes it as news, never as truth about the learner. */
export type PlayerMessage =
  | { kind: 'saved'; at: number; status: LessonStatus; sequence: number }
  | ({ kind: 'keep' } & KeptState)
  | { kind: 'unsaved' }
  | { kind: 'elsewhere' }
  | { kind: 'ended' }
  | { kind: 'finished' }
  /** `kept`: what is not saved waits in the browser. */
  | { kind: 'left'; saved: boolean; kept: boolean }

/**
 * What the app tells the player page: to close the content and save, before the app goes elsewhere; and whether the
 * browser has kept a state.
 */
export type AppMessage = { kind: 'leave' } | { kind: 'kept'; sequence: number; isKept: boolean }

const mark = 'leerbank-player'

export function postTo<Message extends { kind: string }>(target: Window, origin: string, message: Message) {
  target.postMessage({ ...message, from: mark }, origin)
}

/** The message of an event when it comes from this window and this origin, else undefined. */
export function messageFrom<Message extends { kind: string }>(
  event: MessageEvent,
  source: Window | null | undefined,
  origin: string,
): Message | undefined {
  if (event.origin !== origin || event.source !== source || event.data?.from !== mark) return undefined
  return typeof event.data.kind === 'string' ? (event.data as Message) : undefined
}
