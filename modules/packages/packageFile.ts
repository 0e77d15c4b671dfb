type Place = {
  /** Relative to the root of the zip, with forward slashes. */
  path: string
  mediaType: string
}

/** A file that is written for one package. */
export type MadeFile = Place & { bytes: Uint8Array }

/** A file that stays where it is in the store, however large; `bytes` is its size. */
export type StoredFile = Place & { sha256: string; bytes: number }

export type PackageFile = MadeFile | StoredFile

export function isStored(file: PackageFile): file is StoredFile {
  return 'sha256' in file
}

export function textFile(path: string, mediaType: string, content: string): MadeFile {
  return { path, bytes: Buffer.from(content, 'utf8'), mediaType: `${mediaType}; charset=utf-8` }
}
