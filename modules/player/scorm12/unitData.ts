import type { Cmi } from '~/modules/progress/applyCommit'
import { elementOf } from '../dataModel'

/** An error of RTE section 3.3.6 instead of an answer. */
export type Refusal = { error: string }

/**
 * The data of one unit while its content runs: what it found and what it wrote. It is asked for elements of the data model
 * only, in the way the model allows; rows come one after another.
 */
export function makeUnitData(found: Cmi) {
  const values = new Map(Object.entries(found))
  const counts = new Map<string, number>()
  for (const name of values.keys()) count(name)

  function count(name: string) {
    for (const [array, row] of rowsIn(name)) counts.set(array, Math.max(counts.get(array) ?? 0, row + 1))
  }

  const rowsOf = (array: string) => counts.get(array) ?? 0

  return {
    get(name: string): string | Refusal {
      if (rowsIn(name).some(([array, row]) => row >= rowsOf(array))) return { error: '201' }
      if (name.endsWith('._count')) return String(rowsOf(name.slice(0, -'._count'.length)))
      return values.get(name) ?? elementOf(name)?.initially ?? ''
    },
    set(name: string, value: string): Refusal | undefined {
      if (rowsIn(name).some(([array, row]) => row > rowsOf(array))) return { error: '201' }
      values.set(name, value)
      count(name)
      return undefined
    },
    all: (): Cmi => Object.fromEntries(values),
  }
}

/** `cmi.interactions.2.objectives.0.id`: row 2 of `cmi.interactions`, row 0 of its objectives. */
function rowsIn(name: string): [array: string, row: number][] {
  return [...name.matchAll(/\.(\d+)(?=\.)/g)].map((match) => [name.slice(0, match.index), Number(match[1])])
}
