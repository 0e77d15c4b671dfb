import type { LessonStatus } from '~/db/tables'

/** What the player page tells the app that frames it; the app takes it as news, never as truth about the learner. */
export type PlayerMessage =
  | { kind: 'saved'; at: number; status: LessonStatus }
  | { kind: 'unsaved' }
  | { kind: 'elsewhere' }
  | { kind: 'ended' }
  | { kind: 'finished' }
  | { kind: 'left'; saved: boolean }

/** What the app asks of the player page: to close the content and save, before the app goes elsewhere. */
export type AppMessage = { kind: 'leave' }

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
