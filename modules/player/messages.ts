import type { Language, LessonStatus } from '~/db/tables'
import type { Contents } from './course'
import type { Display } from './display'
import type { KeptState } from './journal/journal'

/** What the player page tells the app that frames it; the app takes it as news, never as truth about the learner. */
export type PlayerMessage =
  | { kind: 'ready' }
  | { kind: 'saved'; at: number; status: LessonStatus; sequence: number }
  | ({ kind: 'keep' } & KeptState)
  | { kind: 'unsaved' }
  | { kind: 'elsewhere' }
  | { kind: 'ended' }
  | { kind: 'finished' }
  /** `kept`: what is not saved waits in the browser. */
  | { kind: 'left'; saved: boolean; kept: boolean }
  /** The content has opened this place in itself, as it calls it. */
  | { kind: 'place'; place: string }
  /** What can be read aloud of the page that is shown, sentence by sentence. */
  | { kind: 'sentences'; sentences: string[] }
  /** The page of which sentences were given is not shown any more. */
  | { kind: 'turned' }
  /** Of a package of others: what is in it, and what may be opened now. */
  | { kind: 'contents'; contents: Contents }

/**
 * What the app asks of the player page: to show the content in another way; to give the sentences of the page that is
 * shown, and to mark one of them or none; to close the content and save, before the app goes elsewhere; of a package of
 * others to open a unit by its id, the next or the one before, or to take the learner's word that the open one is finished.
 * And whether the browser has kept a state, and how far down somebody had read before the content was there.
 */
export type AppMessage =
  | { kind: 'display'; display: Display }
  | { kind: 'read'; language: Language }
  | { kind: 'mark'; sentence: number | undefined }
  | { kind: 'leave' }
  | { kind: 'scroll'; top: number }
  | { kind: 'open'; unit: string }
  | { kind: 'goOn' }
  | { kind: 'goBack' }
  | { kind: 'done' }
  | { kind: 'kept'; sequence: number; isKept: boolean }

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
