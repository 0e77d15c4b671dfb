const full = ['SQLITE_FULL', 'ENOSPC', 'EDQUOT', 'EFBIG']

/** Whether something failed because there is no room left on the disk: nothing was written, and it may be over later. */
export function isDiskFull(error: unknown): boolean {
  return full.includes(codeOf(error))
}

/** Whether something failed because the disk did not take it, full or broken: nothing was written, and it may be over later. */
export function isDiskFailing(error: unknown): boolean {
  const code = codeOf(error)
  return isDiskFull(error) || code === 'EIO' || code.startsWith('SQLITE_IOERR')
}

function codeOf(error: unknown) {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
