import { readerOnThread } from '~/db/readOnThread.server'
import type { ImportedDocument } from './pieces'
import type { UploadedFile } from './readDocument.server'
import type { RefusalReason } from './refusal'

type Answer = ImportedDocument | { refused: RefusalReason }

/** Reads a file of Word, PowerPoint or Markdown within half a minute. */
export const readInWorker = readerOnThread<UploadedFile, Answer>('importWorker.mjs', {
  longestMs: 30_000,
  mostWaiting: 8,
})
