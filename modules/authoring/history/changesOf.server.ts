import type { Db } from '~/db/connection.server'
import { align } from '../differences/align'
import { type FieldDifference, fieldDifferences, isChanged } from '../differences/contentFields'
import { pause } from './sittings'

type Named = { id: string; title: string }

/** A change of a module besides the text of its pages. Of the settings: the fields that changed, by their path. */
export type Change = { to: number } & (
  | { is: 'pages'; added: Named[]; removed: Named[]; moved: Named[] }
  | { is: 'settings'; fields: FieldDifference[] }
  | { is: 'restored'; at: number }
)

type Row = { kind: string; before: string | null; after: string; changedAt: number; changedBy: string; name: string }

/** The changes of a module, oldest first; what one author did to its pages without a long pause is one change. */
export async function changesOf(db: Db, moduleId: string): Promise<(Change & { by: string })[]> {
  const rows = await db
    .selectFrom('moduleChange')
    .innerJoin('person', 'person.id', 'moduleChange.changedBy')
    .where('moduleId', '=', moduleId)
    .orderBy('moduleChange.id')
    .select(['kind', 'before', 'after', 'changedAt', 'changedBy', 'person.name'])
    .execute()
  const titles = await titlesOf(db, moduleId)
  return joined(rows).flatMap((row) => {
    const change = changeIn(row, titles)
    return change ? [{ ...change, by: row.name }] : []
  })
}

function joined(rows: Row[]): Row[] {
  const kept: Row[] = []
  for (const row of rows) {
    const last = kept.at(-1)
    const goesOn = last?.kind === row.kind && last.changedBy === row.changedBy && row.kind !== 'restored'
    // The first order of pages belongs to the making of the module.
    if (goesOn && last.before !== null && row.changedAt - last.changedAt <= pause)
      kept[kept.length - 1] = { ...row, before: last.before }
    else kept.push(row)
  }
  return kept
}

function changeIn({ kind, before, after, changedAt: to }: Row, titles: Map<string, string>): Change | undefined {
  if (before === null && kind !== 'restored') return undefined
  if (kind === 'restored') return { is: 'restored', to, at: JSON.parse(after).at as number }
  if (kind === 'settings') {
    const [old, young] = [JSON.parse(before!), JSON.parse(after)]
    const flat = (one: { title: string; settings: object }) => ({ title: one.title, ...one.settings })
    const fields = fieldDifferences(flat(old), flat(young)).filter(isChanged)
    return fields.length > 0 ? { is: 'settings', to, fields } : undefined
  }
  return pagesBetween(to, JSON.parse(before!) as string[], JSON.parse(after) as string[], titles)
}

function pagesBetween(to: number, before: string[], after: string[], titles: Map<string, string>): Change | undefined {
  const named = (ids: string[]) => ids.map((id) => ({ id, title: titles.get(id) ?? '' }))
  const stayed = after.filter((id) => before.includes(id))
  const stood = before.filter((id) => after.includes(id))
  const steps = align(stood, stayed, (one, other) => one === other, stayed.length * 2)
  const moved = steps.flatMap((step) => (step.before === undefined ? [step.after] : []))
  const added = after.filter((id) => !before.includes(id))
  const removed = before.filter((id) => !after.includes(id))
  if (added.length + removed.length + moved.length === 0) return undefined
  return { is: 'pages', to, added: named(added), removed: named(removed), moved: named(moved) }
}

// A page that is gone is known by the last title that it had.
async function titlesOf(db: Db, moduleId: string) {
  const rows = await db
    .selectFrom('pageRevision')
    .where('moduleId', '=', moduleId)
    .groupBy('pageId')
    .select((select) => ['pageId', 'title', select.fn.max('id').as('id')])
    .execute()
  return new Map(rows.map(({ pageId, title }) => [pageId, title]))
}
