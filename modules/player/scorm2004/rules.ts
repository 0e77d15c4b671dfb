import type { SequencingRule } from '~/modules/packages/contents'
import type { ActivityTree, Node } from './activityTree'
import { known } from './tracking'

/** True, false, or not known. */
export type Answer = boolean | undefined
type Condition = {
  condition: string
  operator?: 'not' | 'noOp'
  referencedObjective?: string
  measureThreshold?: number
}

/** Sequencing Rules Check Process, UP.2: the action of the first rule that holds and has one of these actions. */
export function actionOf(tree: ActivityTree, node: Node, rules: SequencingRule[] | undefined, actions: string[]) {
  return rules?.find((rule) => actions.includes(rule.action) && holds(tree, node, rule))?.action
}

function holds(tree: ActivityTree, node: Node, { conditions, conditionCombination }: SequencingRule) {
  const answers = conditions.map((one) => isMet(tree, node, one))
  return combined(answers, conditionCombination ?? 'all') === true
}

export function combined(answers: Answer[], combination: 'all' | 'any'): Answer {
  if (answers.length === 0) return undefined
  const decides = combination === 'any'
  if (answers.includes(decides)) return decides
  return answers.includes(undefined) ? undefined : !decides
}

export function isMet(tree: ActivityTree, node: Node, asked: Condition): Answer {
  const answer = answerTo(tree, node, asked)
  return asked.operator === 'not' && answer !== undefined ? !answer : answer
}

function answerTo(tree: ActivityTree, node: Node, { condition, referencedObjective, measureThreshold = 0 }: Condition) {
  const named = referencedObjective?.trim()
  const objective = named ? node.objectives.find(({ id }) => id === named) : node.objectives[0]
  if (!objective) return undefined
  const measure = known(tree, node, 'measure', objective)
  switch (condition) {
    case 'always':
      return true
    case 'satisfied':
      return known(tree, node, 'satisfied', objective)
    case 'objectiveStatusKnown':
      return known(tree, node, 'satisfied', objective) !== undefined
    case 'objectiveMeasureKnown':
      return measure !== undefined
    case 'objectiveMeasureGreaterThan':
      return measure === undefined ? undefined : measure > measureThreshold
    case 'objectiveMeasureLessThan':
      return measure === undefined ? undefined : measure < measureThreshold
    case 'completed':
      return known(tree, node, 'completed', objective)
    case 'activityProgressKnown':
      return known(tree, node, 'completed', objective) !== undefined
    case 'attempted':
      return node.attempts > 0
    case 'attemptLimitExceeded':
      return isOverLimit(node)
    // Our clock limits nothing: times are told to the content, which decides.
    case 'timeLimitExceeded':
    case 'outsideAvailableTimeRange':
      return false
    default:
      return undefined
  }
}

function isOverLimit({ attempts, sequencing }: Node) {
  const limit = sequencing.limitConditions?.attemptLimit
  return limit !== undefined && attempts >= limit
}

/** Check Activity Process, UP.5, with the Limit Conditions Check Process, UP.1: it may not be delivered now. */
export function isBarred(tree: ActivityTree, node: Node) {
  if (actionOf(tree, node, node.sequencing.preConditionRules, ['disabled'])) return true
  return node.isTracked && !node.isActive && !node.isSuspended && isOverLimit(node)
}

export function isSkipped(tree: ActivityTree, node: Node) {
  return actionOf(tree, node, node.sequencing.preConditionRules, ['skip']) !== undefined
}

export function isHidden(tree: ActivityTree, node: Node) {
  return actionOf(tree, node, node.sequencing.preConditionRules, ['hiddenFromChoice']) !== undefined
}
