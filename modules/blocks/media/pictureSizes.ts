/** The width in pixels of the small size of a picture: sharp on a phone, and on most pages. */
export const smallWidth = 960

/** A picture that is hardly wider gains nothing by a small size beside it. */
export const fewestWide = 1280

/** Where the app has the small size of a picture; the picture itself when it has none. */
export function smallAddress(mediaId: string) {
  return `/media/${mediaId}?width=${smallWidth}`
}
