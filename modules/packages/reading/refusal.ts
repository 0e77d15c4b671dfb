/** Why a package is not taken in: it is hostile, or nothing in it can be started. Each has one sentence in texts.ts. */
export type RefusalReason =
  | 'empty'
  | 'notZip'
  | 'tooLarge'
  | 'tooManyFiles'
  | 'tooMuchInside'
  | 'fileTooLarge'
  | 'badName'
  | 'doubleName'
  | 'symlink'
  | 'encrypted'
  | 'unknownPacking'
  | 'damaged'
  | 'noManifest'
  | 'manifestTooLarge'
  | 'manifestBroken'
  | 'manifestTooDeep'
  | 'docType'
  | 'launchOutside'
  | 'nothingToLaunch'

/** `name`: the file or unit it is about, where there is one. */
export type PackageRefusal = { reason: RefusalReason; name?: string }

/** Ends the reading of a package from any depth; `readPackage` turns it into an answer. */
export class Refusal extends Error {
  constructor(
    readonly reason: RefusalReason,
    readonly named?: string,
  ) {
    super(named === undefined ? reason : `${reason}: ${named}`)
  }
}
