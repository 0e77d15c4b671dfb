export type Point = { latitude: number; longitude: number }
export type Place = Point & { name: string }
/** A place that was typed and is not known: as a postcode, or as a name. */
export type UnknownPlace = { unknown: 'postcode' | 'place'; typed: string }

const postcode = /^([1-9]\d{3})\s*(?:[A-Z]{2})?$/i

/** What was typed as it stands in an address: of a postcode its digits, which say enough and tell nobody's street. */
export function typedPlace(typed: string) {
  const plain = typed
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
    .slice(0, 60)
    .trim()
  return postcode.exec(plain)?.[1] ?? plain
}

const radians = Math.PI / 180
const earthKilometres = 6371

/** As the crow flies, by the haversine formula. */
export function kilometresBetween(a: Point, b: Point) {
  const up = Math.sin(((b.latitude - a.latitude) * radians) / 2)
  const along = Math.sin(((b.longitude - a.longitude) * radians) / 2)
  const share = up * up + Math.cos(a.latitude * radians) * Math.cos(b.latitude * radians) * along * along
  return 2 * earthKilometres * Math.asin(Math.sqrt(share))
}
