import type { Activity, Cmi5Unit } from '../contents'
import { allBelow, at, childrenOf, type Element, type Xml } from './element'
import { shown } from './entryName'
import { type Paths, placeOf } from './launchAddress'
import { languageOf, wordsIn } from './lomFacts'
import type { Read } from './readScorm'
import { given, numberIn, oneOf } from './values'
import type { Warnings } from './warning'

type Reading = { paths: Paths; warnings: Warnings; ids: Set<string> }

/** What a cmi5.xml says (cmi5 specification, section 14): the course, its blocks and its assignable units. */
export function readCmi5({ root: structure }: Xml, paths: Paths, warnings: Warnings): Read {
  const course = at(structure, 'course')
  const read: Reading = { paths, warnings, ids: new Set() }
  const publisherId = course?.attributes.id?.trim() ?? ''
  const root: Activity = {
    id: ownId(publisherId || 'course', read),
    title: wordsIn(at(course, 'title')) ?? '',
    isVisible: true,
    children: childrenIn(structure, read),
    cmi5: { publisherId },
  }
  const strings = course ? allBelow(course, 'langstring') : []
  const facts = {
    title: root.title || undefined,
    summary: wordsIn(at(course, 'description')),
    language: languageOf(strings[0]?.attributes.lang),
  }
  return { contents: { standard: 'cmi5', root }, facts }
}

function childrenIn(parent: Element, read: Reading): Activity[] {
  return parent.children.flatMap((child) => {
    if (child.name === 'block') return [readBlock(child, read)]
    return child.name === 'au' ? [readUnit(child, read)] : []
  })
}

function readBlock(block: Element, read: Reading): Activity {
  const publisherId = block.attributes.id?.trim() ?? ''
  const id = ownId(publisherId || 'block', read)
  const title = wordsIn(at(block, 'title')) ?? id
  return { id, title, isVisible: true, children: childrenIn(block, read), cmi5: { publisherId } }
}

function readUnit(unit: Element, read: Reading): Activity {
  const publisherId = unit.attributes.id?.trim() ?? ''
  const id = ownId(publisherId || 'unit', read)
  const title = wordsIn(at(unit, 'title')) ?? id
  return given({
    id,
    title,
    isVisible: true,
    children: [],
    launch: launchOf(unit, title, read),
    cmi5: { publisherId, ...settingsOf(unit, read.warnings) },
  })
}

const moves = ['Passed', 'Completed', 'CompletedAndPassed', 'CompletedOrPassed', 'NotApplicable'] as const

function settingsOf(unit: Element, warnings: Warnings): Omit<Cmi5Unit, 'publisherId'> {
  const { attributes } = unit
  const text = (name: string) => at(unit, name)?.text.trim() || undefined
  return given({
    moveOn: oneOf(attributes.moveon, moves),
    masteryScore: numberIn(attributes.masteryscore, [0, 1], warnings, 'masteryScore'),
    launchMethod: oneOf(attributes.launchmethod, ['OwnWindow', 'AnyWindow'] as const),
    launchParameters: text('launchparameters'),
    entitlementKey: text('entitlementkey'),
    activityType: attributes.activitytype?.trim() || undefined,
  })
}

function launchOf(unit: Element, title: string, { paths, warnings }: Reading): Activity['launch'] {
  const [url] = childrenOf(unit, 'url')
  const href = url?.text.trim() ?? ''
  const place = href === '' ? 'missing' : placeOf(href, [], paths, warnings)
  if (typeof place === 'object') return { kind: 'unit', ...place }
  warnings.add(place === 'missing' ? 'unitsMissing' : 'unitsElsewhere', shown(`${title} (${href})`))
  return undefined
}

function ownId(asked: string, { ids, warnings }: Reading) {
  if (ids.has(asked)) warnings.add('doubleIds', shown(asked))
  let id = asked
  for (let number = 2; ids.has(id); number += 1) id = `${asked}-${number}`
  ids.add(id)
  return id
}
