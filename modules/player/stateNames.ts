import type { PackageContents } from '~/modules/packages/contents'
import type { Element } from './dataModel'

export type Standard = PackageContents['standard']
/** The element of a data model with this name; undefined when there is none. */
export type FindElement = (name: string) => Element | undefined

const unitPlace = /^(?:0|[1-9]\d{0,3})$/
const packageName = /^package:[a-zA-Z][\w.-]{0,99}$/
// The state of a sequencing engine is the largest of them.
const mostPackageText = 1_000_000
const gone = new WeakMap<Element, Element>()
const ofPackage: Element = { access: 'readWrite', accepts: (value) => value.length <= mostPackageText }

/**
 * The names in the state of a package of others: `<n>:<element>` for the unit with that place among the units, and
 * `package:<name>` for what belongs to all of them. A module written here keeps the elements by their own names.
 */
export function namesOfPackage(find: FindElement): FindElement {
  return (name) => {
    const colon = name.indexOf(':')
    if (colon < 0) return undefined
    if (packageName.test(name)) return ofPackage
    const element = unitPlace.test(name.slice(0, colon)) ? find(name.slice(colon + 1)) : undefined
    return element && orGone(element)
  }
}

// A unit that begins anew has nothing any more of what it said, whatever that was: it travels as an empty text.
function orGone(element: Element): Element {
  const known = gone.get(element) ?? { ...element, accepts: (value: string) => value === '' || element.accepts(value) }
  gone.set(element, known)
  return known
}

/** Whether these are the names of a package of others. */
export function isOfPackage(state: Record<string, unknown>) {
  for (const name in state) return name.includes(':')
  return false
}
