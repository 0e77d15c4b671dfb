import { elementOf } from './dataModel'
import { elementOf as elementOf2004 } from './scorm2004/dataModel'
import { type FindElement, namesOfPackage, type Standard } from './stateNames'

const none: FindElement = () => undefined

// What speaks another way, or not at all, has no elements; what is kept of it belongs to the package.
const elements: Record<Standard, FindElement> = {
  scorm12: elementOf,
  scorm2004: elementOf2004,
  cmi5: none,
  html: none,
}

/** What a commit may name, by the standard of the version that it is of. */
export function elementsOf(standard: Standard): FindElement {
  return namesOfPackage(elements[standard])
}
