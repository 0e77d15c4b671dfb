const megabyte = 1024 * 1024

/**
 * How large a package of somebody else may be. Real ones with video stay under these by far; LiaScript, with the most files,
 * has 650.
 */
export const limits = {
  zipBytes: 2048 * megabyte,
  files: 20_000,
  fileBytes: 1024 * megabyte,
  inflatedBytes: 4096 * megabyte,
  /** Times the size of the zip, for what is larger than `alwaysInflated`. Text packs 20 to 1 at its best, a bomb 1000 to 1. */
  ratio: 100,
  alwaysInflated: 64 * megabyte,
  nameBytes: 1024,
  manifestBytes: 2 * megabyte,
  manifestDepth: 100,
}

export type Limits = typeof limits
