import type { Activity, Launchable, PackageContents } from '../contents'
import { at, childrenOf, type Element, lineOf } from './element'
import { shown } from './entryName'
import { type Paths, placeOf, withParameters } from './launchAddress'
import type { Resource } from './resources'
import { readScorm12Item, readScorm2004Item } from './scormItem'
import type { Collection } from './sequencing'
import { given, isTrue } from './values'
import type { Warnings } from './warning'

/** What the items of one organization are read with. */
export type Item = {
  resources: Resource[]
  paths: Paths
  warnings: Warnings
  standard: PackageContents['standard']
  collection: Collection
  /** The ids that were given out. */
  ids: Set<string>
}

// xs:ID, in the letters that tools write.
const validId = /^[\p{L}_][\p{L}\p{N}_.·-]*$/u

export function readItem(item: Element, read: Item): Activity {
  const id = ownId(item, read)
  const title = lineOf(at(item, 'title'))
  const launch = launchOf(item, title || id, read)
  const children = childrenOf(item, 'item').map((child) => readItem(child, read))
  return given({
    id,
    title: title || id,
    isVisible: isTrue(item, 'isvisible') ?? true,
    children,
    // SCORM 2004 CAM, section 3.4.1.6: only a leaf is started.
    launch: read.standard === 'scorm2004' && children.length > 0 ? undefined : launch,
    scorm12: read.standard === 'scorm12' ? readScorm12Item(item, read.warnings) : undefined,
    scorm2004: read.standard === 'scorm2004' ? readScorm2004Item(item, read.collection, read.warnings) : undefined,
  })
}

function ownId(item: Element, { ids, warnings }: Item) {
  const asked = item.attributes.identifier?.trim() ?? ''
  if (!validId.test(asked)) warnings.add('invalidIds', shown(asked))
  let id = asked || 'item'
  if (asked && ids.has(asked)) warnings.add('doubleIds', shown(asked))
  for (let number = 2; ids.has(id); number += 1) id = `${asked || 'item'}-${number}`
  ids.add(id)
  return id
}

function launchOf(item: Element, title: string, { resources, paths, warnings }: Item): Launchable | undefined {
  const asked = item.attributes.identifierref?.trim()
  if (!asked) return undefined
  const resource = resources.find(({ id }) => id === asked)
  if (!resource?.href) {
    warnings.add('itemsWithoutResource', shown(title))
    return undefined
  }
  const address = withParameters(resource.href, item.attributes.parameters ?? '')
  const place = placeOf(address, resource.bases, paths, warnings)
  if (typeof place === 'object') return { kind: resource.kind, ...place }
  warnings.add(place === 'missing' ? 'unitsMissing' : 'unitsElsewhere', shown(`${title} (${resource.href})`))
  return undefined
}
