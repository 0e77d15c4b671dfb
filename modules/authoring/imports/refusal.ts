/** Why a file cannot be brought in. Each has one sentence in texts.ts. */
export type RefusalReason =
  | 'empty'
  | 'tooLarge'
  | 'encrypted'
  | 'oldOffice'
  | 'macros'
  | 'spreadsheet'
  | 'openDocument'
  | 'pdf'
  | 'unknownKind'
  | 'broken'
  | 'tooMuchInside'
  | 'tooLong'
  | 'nothingInside'
  | 'busy'

/** Ends the reading of a file from any depth; `readDocument` turns it into an answer. */
export class Refusal extends Error {
  constructor(readonly reason: RefusalReason) {
    super(reason)
  }
}
