const piece = 500

/** As many at a time as one statement takes values. */
export function inPieces<T>(all: T[]): T[][] {
  return Array.from({ length: Math.ceil(all.length / piece) }, (_, place) =>
    all.slice(place * piece, (place + 1) * piece),
  )
}
