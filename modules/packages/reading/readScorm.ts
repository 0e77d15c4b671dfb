import type { Activity, PackageContents } from '../contents'
import { at, childrenOf, type Element, lineOf, type Xml } from './element'
import { shown } from './entryName'
import type { Paths } from './launchAddress'
import { type Facts, factsIn } from './lomFacts'
import { type Item, readItem } from './readItem'
import { type Resource, resourcesOf } from './resources'
import { readScorm2004Item } from './scormItem'
import { scormVersion } from './scormVersion'
import { collectionOf } from './sequencing'
import { isTrue } from './values'
import type { Warnings } from './warning'

export type Read = { contents: PackageContents; facts: Facts }

/** What an imsmanifest.xml says: one organization as a tree of activities, each leaf with the file that it starts. */
export function readScorm(xml: Xml, paths: Paths, warnings: Warnings): Read {
  const { root: manifest } = xml
  const version = scormVersion(xml, warnings)
  const resources = resourcesOf(manifest, paths, warnings)
  const organization = organizationOf(manifest, warnings)
  const read: Item = {
    ...{ resources, paths, warnings },
    standard: version.standard,
    collection: collectionOf(manifest),
    ids: new Set(),
  }
  const facts = factsOf(manifest, organization)
  const children = organization
    ? childrenOf(organization, 'item').map((item) => readItem(item, read))
    : withoutOrganization(resources, read)
  const root: Activity = { id: idOf(organization), title: lineOf(at(organization, 'title')), isVisible: true, children }
  if (organization && version.standard === 'scorm2004')
    root.scorm2004 = readScorm2004Item(organization, read.collection, warnings)
  if (root.scorm2004 === undefined) delete root.scorm2004
  root.title ||= facts.title ?? ''
  return { contents: { ...version, root, ...ofWhole(organization) }, facts }
}

function idOf(organization: Element | undefined) {
  return organization?.attributes.identifier?.trim() || 'organization'
}

function ofWhole(organization: Element | undefined) {
  const global = organization && isTrue(organization, 'objectivesglobaltosystem')
  return global === undefined ? {} : { objectivesGlobalToSystem: global }
}

function organizationOf(manifest: Element, warnings: Warnings): Element | undefined {
  const organizations = at(manifest, 'organizations')
  const all = childrenOf(organizations, 'organization')
  const asked = organizations?.attributes.default?.trim()
  const found = all.find(({ attributes }) => attributes.identifier?.trim() === asked)
  if (found) return found
  if (asked && all.length > 0) warnings.add('noDefaultOrganization', shown(asked))
  const [first] = all.filter((one) => childrenOf(one, 'item').length > 0)
  if (!first) warnings.add('noOrganization')
  return first
}

/** A manifest that only names resources: each that can be started is a unit of its own. */
function withoutOrganization(resources: Resource[], read: Item): Activity[] {
  const started = resources.filter(({ href }) => href)
  const units = started.filter(({ kind }) => kind === 'unit')
  const chosen = units.length > 0 ? units : started.slice(0, 1)
  return chosen.map(({ id }) => {
    const attributes = { identifier: id, identifierref: id }
    return readItem({ name: 'item', space: '', attributes, children: [], text: '' }, read)
  })
}

function factsOf(manifest: Element, organization: Element | undefined): Facts {
  const ofPackage = factsIn(at(manifest, 'metadata'))
  const ofOrganization = factsIn(at(organization, 'metadata'))
  const title = lineOf(at(organization, 'title')) || ofPackage.title || ofOrganization.title
  return {
    title,
    summary: ofPackage.summary ?? ofOrganization.summary,
    language: ofPackage.language ?? ofOrganization.language,
    minutes: ofPackage.minutes ?? ofOrganization.minutes,
  }
}
