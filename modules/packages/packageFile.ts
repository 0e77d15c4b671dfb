/** A file of a package: `path` is relative to the root of the zip, with forward slashes. */
export type PackageFile = { path: string; bytes: Uint8Array; mediaType: string }
