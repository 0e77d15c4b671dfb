const codes = ['SQLITE_FULL', 'ENOSPC', 'EDQUOT']

/** Whether something failed because there is no room left on the disk: nothing was written, and it may be over later. */
export function isDiskFull(error: unknown): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code))
}
