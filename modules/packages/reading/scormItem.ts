import type { Scorm12Item, Scorm2004Item } from '../contents'
import { allBelow, at, childrenOf, type Element } from './element'
import { type Collection, readSequencing } from './sequencing'
import { given, isTrue, numberIn, oneOf } from './values'
import type { Warnings } from './warning'

/** What SCORM 1.2 says of an item (CAM, section 2.3.2.5); an empty element says nothing. */
export function readScorm12Item(item: Element, warnings: Warnings): Scorm12Item | undefined {
  const text = (name: string) => at(item, name)?.text.trim() || undefined
  const found = given({
    prerequisites: text('prerequisites'),
    masteryScore: numberIn(text('masteryscore'), [0, 100], warnings, 'masteryscore'),
    maxTimeAllowed: text('maxtimeallowed'),
    timeLimitAction: text('timelimitaction'),
    dataFromLms: at(item, 'datafromlms')?.text || undefined,
  })
  return Object.keys(found).length > 0 ? found : undefined
}

const buttons = ['previous', 'continue', 'exit', 'exitAll', 'abandon', 'abandonAll', 'suspendAll'] as const

/** What SCORM 2004 says of an item or an organization, in the spelling of each edition. */
export function readScorm2004Item(
  item: Element,
  collection: Collection,
  warnings: Warnings,
): Scorm2004Item | undefined {
  const hidden = hiddenIn(at(item, 'presentation'))
  const data = childrenOf(at(item, 'data'), 'map').map((map) => ({
    targetId: map.attributes.targetid?.trim() ?? '',
    read: isTrue(map, 'readshareddata') ?? true,
    write: isTrue(map, 'writeshareddata') ?? true,
  }))
  const found = given({
    timeLimitAction: at(item, 'timelimitaction')?.text.trim() || undefined,
    dataFromLms: at(item, 'datafromlms')?.text || undefined,
    completionThreshold: thresholdOf(at(item, 'completionthreshold'), warnings),
    hidden: hidden.length > 0 ? hidden : undefined,
    data: data.length > 0 ? data : undefined,
    sequencing: readSequencing(item, collection, warnings),
  })
  return Object.keys(found).length > 0 ? found : undefined
}

function hiddenIn(presentation: Element | undefined) {
  const named = presentation ? allBelow(presentation, 'hidelmsui').map(({ text }) => oneOf(text, buttons)) : []
  return [...new Set(named.filter((button) => button !== undefined))]
}

// Until the 3rd Edition the element holds the measure itself; the 4th has attributes, and counts it only when they say so.
function thresholdOf(element: Element | undefined, warnings: Warnings): Scorm2004Item['completionThreshold'] {
  if (!element) return undefined
  const said = (text: string | undefined) => numberIn(text, [0, 1], warnings, 'completionThreshold')
  const measure = said(element.text)
  if (measure !== undefined) return { completedByMeasure: true, minProgressMeasure: measure, progressWeight: 1 }
  const { minprogressmeasure, progressweight } = element.attributes
  const completedByMeasure = isTrue(element, 'completedbymeasure')
  if (completedByMeasure === undefined && minprogressmeasure === undefined && progressweight === undefined)
    return undefined
  return {
    completedByMeasure: completedByMeasure ?? false,
    minProgressMeasure: said(minprogressmeasure) ?? 1,
    progressWeight: said(progressweight) ?? 1,
  }
}
