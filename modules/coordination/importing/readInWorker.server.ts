import { readerOnThread } from '~/db/readOnThread.server'
import type { ReadPeople } from './readPeople'
import type { TableRefusal } from './refusal'

type Answer = ReadPeople | { refused: TableRefusal }

/** Reads a list of people within three minutes. */
export const readInWorker = readerOnThread<Uint8Array, Answer>('peopleWorker.mjs', {
  longestMs: 180_000,
  mostWaiting: 4,
})
