import type { Cmi } from '~/modules/progress/applyCommit'
import type { ActivityTree, LocalObjective, Node, Status } from './activityTree'
import { known } from './tracking'
import type { UnitData } from './unitData'
import { secondsOf } from './valueTypes'

/** Brings what the content of a unit has said so far to what sequencing knows of it: SN section 4.2, RTE section 4.2. */
export function transfer(node: Node, data: UnitData, written: Cmi) {
  node.seconds += secondsOf(written['cmi.session_time'])
  if (!node.isTracked) return
  node.isSuspended = written['cmi.exit'] === 'suspend'
  for (const [row, objective] of rowsOf(node, data)) tell(objective.own, written, row)
  const completed = data.get('cmi.completion_status')
  const success = data.get('cmi.success_status')
  const { own } = node.objectives[0]
  tell(own, written, 'cmi')
  if (completed !== 'unknown') own.completed = completed === 'completed'
  if (success !== 'unknown') own.satisfied = success === 'passed'
}

/** The objectives of the unit that its content knows by their ids, with the row each has. */
function* rowsOf(node: Node, data: UnitData): Generator<[string, LocalObjective]> {
  const count = Number(data.get('cmi.objectives._count'))
  for (let place = 0; place < count; place += 1) {
    const id = data.get(`cmi.objectives.${place}.id`)
    const objective = node.objectives.find((one) => one.id === id)
    if (objective) yield [`cmi.objectives.${place}`, objective]
  }
}

const numbers = [
  ['measure', 'score.scaled'],
  ['raw', 'score.raw'],
  ['min', 'score.min'],
  ['max', 'score.max'],
  ['progress', 'progress_measure'],
] as const

function tell(own: Status, written: Cmi, prefix: string) {
  for (const [kind, name] of numbers) {
    const value = written[`${prefix}.${name}`]
    if (value !== undefined) own[kind] = Number(value)
  }
  own.satisfied = told(own.satisfied, written[`${prefix}.success_status`], 'passed')
  own.completed = told(own.completed, written[`${prefix}.completion_status`], 'completed')
  if (own.satisfied === undefined) delete own.satisfied
  if (own.completed === undefined) delete own.completed
}

function told(before: boolean | undefined, word: string | undefined, yes: string) {
  if (word === undefined) return before
  return word === 'unknown' ? undefined : word === yes
}

/** The rows of cmi.objectives with which a unit begins: those of its activity that have an id, RTE section 4.2.17. */
export function objectivesFor(tree: ActivityTree, node: Node): Cmi {
  const named = node.objectives.filter(({ id }) => id)
  return Object.fromEntries(
    named.flatMap((objective, place) => rowFor(tree, node, objective, `cmi.objectives.${place}`)),
  )
}

function rowFor(tree: ActivityTree, node: Node, objective: LocalObjective, row: string): [string, string][] {
  const satisfied = known(tree, node, 'satisfied', objective)
  const completed = known(tree, node, 'completed', objective)
  return [
    [`${row}.id`, objective.id!],
    ...(satisfied === undefined ? [] : [entry(`${row}.success_status`, satisfied ? 'passed' : 'failed')]),
    ...(completed === undefined ? [] : [entry(`${row}.completion_status`, completed ? 'completed' : 'incomplete')]),
    ...numbers.flatMap(([kind, name]) => {
      const value = known(tree, node, kind, objective)
      return value === undefined ? [] : [entry(`${row}.${name}`, String(value))]
    }),
  ]
}

const entry = (name: string, value: string): [string, string] => [name, value]
