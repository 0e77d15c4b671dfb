import type { RollupRule, Sequencing, SequencingRule } from '../contents'
import { at, childrenOf, type Element } from './element'
import { readObjectives } from './objectives'
import { given, isTrue, numberIn, oneOf } from './values'
import type { Warnings } from './warning'

/** The sequencing that several activities share, by their ID. */
export type Collection = Map<string, Element>

export function collectionOf(manifest: Element): Collection {
  const shared = childrenOf(at(manifest, 'sequencingcollection'), 'sequencing')
  return new Map(shared.map((element) => [element.attributes.id?.trim() ?? '', element]))
}

/**
 * The sequencing of an activity (IMS Simple Sequencing, with ADL's extensions). Of a collection that it names it takes each
 * part that it does not have itself; a part is never mixed (SCORM 2004 SN, section 5.1.1).
 */
export function readSequencing(item: Element, collection: Collection, warnings: Warnings): Sequencing | undefined {
  const own = at(item, 'sequencing')
  if (!own) return undefined
  const name = own.attributes.idref?.trim()
  const shared = name ? collection.get(name) : undefined
  if (name && !shared) warnings.add('sequencingMissing', name)
  const part = (tag: string, space?: Element['space']) =>
    childrenOf(own, tag, space)[0] ?? childrenOf(shared, tag, space)[0]
  return given({
    ...readRules(part('sequencingrules')),
    ...readObjectives(objectivesOf(own, shared), part('objectives', 'adlseq')),
    controlMode: booleansOf(part('controlmode'), controlModes),
    limitConditions: readLimits(part('limitconditions'), warnings),
    rollupRules: readRollup(part('rolluprules'), warnings),
    randomizationControls: readRandomization(part('randomizationcontrols'), warnings),
    deliveryControls: booleansOf(part('deliverycontrols'), deliveryControls),
    constrainedChoice: booleansOf(part('constrainedchoiceconsiderations'), constrainedChoice),
    rollupConsiderations: readConsiderations(part('rollupconsiderations')),
  })
}

// Objectives of IMS are in the same space as everything else, or in none that we know.
function objectivesOf(own: Element, shared: Element | undefined) {
  const isPlain = ({ space }: Element) => space !== 'adlseq'
  return childrenOf(own, 'objectives').find(isPlain) ?? childrenOf(shared, 'objectives').find(isPlain)
}

const controlModes = [
  'choice',
  'choiceExit',
  'flow',
  'forwardOnly',
  'useCurrentAttemptObjectiveInfo',
  'useCurrentAttemptProgressInfo',
] as const
const deliveryControls = ['tracked', 'completionSetByContent', 'objectiveSetByContent'] as const
const constrainedChoice = ['preventActivation', 'constrainChoice'] as const

export function booleansOf<T extends string>(
  element: Element | undefined,
  names: readonly T[],
): Partial<Record<T, boolean>> | undefined {
  if (!element) return undefined
  const found = names.map((name) => [name, isTrue(element, name.toLowerCase())])
  return given(Object.fromEntries(found)) as Partial<Record<T, boolean>>
}

function readRules(rules: Element | undefined) {
  const of = (tag: string) => {
    const found = childrenOf(rules, tag).map(readRule)
    return found.length > 0 ? found : undefined
  }
  return {
    preConditionRules: of('preconditionrule'),
    exitConditionRules: of('exitconditionrule'),
    postConditionRules: of('postconditionrule'),
  }
}

const combinations = ['all', 'any'] as const
const operators = ['not', 'noOp'] as const

function readRule(rule: Element): SequencingRule {
  const conditions = at(rule, 'ruleconditions')
  return given({
    conditionCombination: oneOf(conditions?.attributes.conditioncombination, combinations),
    conditions: childrenOf(conditions, 'rulecondition').map((condition) => ({
      ...readCondition(condition),
      ...given({
        referencedObjective: condition.attributes.referencedobjective?.trim(),
        measureThreshold: plainNumber(condition.attributes.measurethreshold),
      }),
    })),
    action: at(rule, 'ruleaction')?.attributes.action?.trim() ?? '',
  })
}

function readCondition({ attributes }: Element) {
  return given({ condition: attributes.condition?.trim() ?? '', operator: oneOf(attributes.operator, operators) })
}

function plainNumber(text: string | undefined) {
  const value = Number(text)
  return text !== undefined && text.trim() !== '' && Number.isFinite(value) ? value : undefined
}

function readLimits(element: Element | undefined, warnings: Warnings) {
  if (!element) return undefined
  const { attemptlimit, attemptabsolutedurationlimit } = element.attributes
  return given({
    attemptLimit: numberIn(attemptlimit, [0, 1_000_000], warnings, 'attemptLimit'),
    attemptAbsoluteDurationLimit: attemptabsolutedurationlimit?.trim() || undefined,
  })
}

function readRollup(element: Element | undefined, warnings: Warnings): Sequencing['rollupRules'] {
  if (!element) return undefined
  const weight = element.attributes.objectivemeasureweight
  return given({
    rollupObjectiveSatisfied: isTrue(element, 'rollupobjectivesatisfied'),
    rollupProgressCompletion: isTrue(element, 'rollupprogresscompletion'),
    objectiveMeasureWeight: numberIn(weight, [0, 1], warnings, 'objectiveMeasureWeight'),
    rules: childrenOf(element, 'rolluprule').map((rule) => readRollupRule(rule, warnings)),
  })
}

function readRollupRule(rule: Element, warnings: Warnings): RollupRule {
  const conditions = at(rule, 'rollupconditions')
  const { childactivityset, minimumcount, minimumpercent } = rule.attributes
  return given({
    childActivitySet: childactivityset?.trim(),
    minimumCount: numberIn(minimumcount, [0, 1_000_000], warnings, 'minimumCount'),
    minimumPercent: numberIn(minimumpercent, [0, 1], warnings, 'minimumPercent'),
    conditionCombination: oneOf(conditions?.attributes.conditioncombination, combinations),
    conditions: childrenOf(conditions, 'rollupcondition').map(readCondition),
    action: at(rule, 'rollupaction')?.attributes.action?.trim() ?? '',
  })
}

const timings = ['never', 'once', 'onEachNewAttempt'] as const

function readRandomization(element: Element | undefined, warnings: Warnings): Sequencing['randomizationControls'] {
  if (!element) return undefined
  const { randomizationtiming, selectcount, selectiontiming } = element.attributes
  return given({
    randomizationTiming: oneOf(randomizationtiming, timings),
    selectCount: numberIn(selectcount, [0, 1_000_000], warnings, 'selectCount'),
    reorderChildren: isTrue(element, 'reorderchildren'),
    selectionTiming: oneOf(selectiontiming, timings),
  })
}

function readConsiderations(element: Element | undefined): Sequencing['rollupConsiderations'] {
  if (!element) return undefined
  const { attributes } = element
  return given({
    requiredForSatisfied: attributes.requiredforsatisfied?.trim(),
    requiredForNotSatisfied: attributes.requiredfornotsatisfied?.trim(),
    requiredForCompleted: attributes.requiredforcompleted?.trim(),
    requiredForIncomplete: attributes.requiredforincomplete?.trim(),
    measureSatisfactionIfActive: isTrue(element, 'measuresatisfactionifactive'),
  })
}
