/** Why a file is no list of people; nothing was read of it. */
export type TableRefusal =
  | 'empty'
  | 'notATable'
  | 'oldExcel'
  | 'locked'
  | 'broken'
  | 'tooManyRows'
  | 'tooMuchInside'
  | 'noEmailColumn'
  | 'twoColumns'
  | 'busy'

export class Refused extends Error {
  constructor(readonly reason: TableRefusal) {
    super(reason)
  }
}

export const mostRows = 100_000
export const mostImportBytes = 20 * 1024 * 1024
