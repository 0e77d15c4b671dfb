import type { Launchable } from '../contents'
import { allBelow, at, childrenOf, type Element } from './element'
import { shown } from './entryName'
import { type Paths, placeOf } from './launchAddress'
import { Refusal } from './refusal'
import { oneOf } from './values'
import type { Warnings } from './warning'

export type Resource = { id: string; href: string; bases: (string | undefined)[]; kind: Launchable['kind'] }

const base = 'xml:base'

/** The resources of a manifest and of those inside it, each with the `xml:base` of what it stands in. */
export function resourcesOf(manifest: Element, paths: Paths, warnings: Warnings): Resource[] {
  const found = [manifest, ...allBelow(manifest, 'manifest')].flatMap((one) => {
    const resources = at(one, 'resources')
    const outer = [one.attributes[base], resources?.attributes[base]]
    return childrenOf(resources, 'resource').map((resource) => ({ resource, outer }))
  })
  const isSaid = found.some(({ resource }) => resource.attributes.scormtype !== undefined)
  if (!isSaid && found.length > 0) warnings.add('noKind')
  return found.map(({ resource, outer }) => {
    const bases = [...outer, resource.attributes[base]]
    missingFiles(resource, bases, paths, warnings)
    const { identifier = '', href = '', scormtype } = resource.attributes
    // Where no resource says what it is, each may well speak to us, and loses nothing by being allowed to.
    const kind = isSaid && oneOf(scormtype, ['sco']) === undefined ? 'asset' : 'unit'
    return { id: identifier.trim(), href: href.trim(), bases, kind }
  })
}

function missingFiles(resource: Element, bases: (string | undefined)[], paths: Paths, warnings: Warnings) {
  for (const { attributes } of childrenOf(resource, 'file')) {
    if (!attributes.href?.trim()) continue
    if (isMissing(attributes.href, bases, paths, warnings)) warnings.add('filesMissing', shown(attributes.href.trim()))
  }
}

// A list of files starts nothing: what it names outside the package is not there either.
function isMissing(href: string, bases: (string | undefined)[], paths: Paths, warnings: Warnings) {
  try {
    return placeOf(href, bases, paths, warnings) === 'missing'
  } catch (error) {
    if (error instanceof Refusal) return true
    throw error
  }
}
