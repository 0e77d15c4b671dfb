import type { Db } from '~/db/connection.server'
import { align } from '../differences/align'
import { type FieldDifference, fieldDifferences, isChanged } from '../differences/contentFields'
import { pause } from './sittings'

type Named = { id: string; title: string }

/** A change of a module besides the text of its pages. Of the settings: the fields that changed, by their path. */
export type Change = { to: number } & (
  | { is: 'pages'; back: Named[]; removed: Named[]; moved: Named[] }
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
  const earlier = new Set<string>()
  return joined(rows).flatMap((row) => {
    const change = changeIn(row, titles, earlier)
    if (row.kind === 'pages') for (const id of JSON.parse(row.after) as string[]) earlier.add(id)
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

function changeIn(row: Row, titles: Map<string, string>, earlier: Set<string>): Change | undefined {
  const { kind, before, after, changedAt: to } = row
  if (before === null && kind !== 'restored') return undefined
  if (kind === 'restored') return { is: 'restored', to, at: JSON.parse(after).at as number }
  if (kind === 'settings') {
    const [old, young] = [JSON.parse(before!), JSON.parse(after)]
    const flat = (one: { title: string; settings: object }) => ({ title: one.title, ...one.settings })
    const fields = fieldDifferences(flat(old), flat(young)).filter(isChanged)
    return fields.length > 0 ? { is: 'settings', to, fields } : undefined
  }
  const named = (ids: string[]) => ids.map((id) => ({ id, title: titles.get(id) ?? '' }))
  const { back, removed, moved } = pagesBetween(JSON.parse(before!) as string[], JSON.parse(after) as string[], earlier)
  if (back.length + removed.length + moved.length === 0) return undefined
  return { is: 'pages', to, back: named(back), removed: named(removed), moved: named(moved) }
}

// A page that is new tells of itself: its first state is in the history of the page.
function pagesBetween(before: string[], after: string[], earlier: Set<string>) {
  const stayed = after.filter((id) => before.includes(id))
  const stood = before.filter((id) => after.includes(id))
  const steps = align(stood, stayed, (one, other) => one === other, stayed.length * 2)
  return {
    back: after.filter((id) => !before.includes(id) && earlier.has(id)),
    removed: before.filter((id) => !after.includes(id)),
    moved: steps.flatMap((step) => (step.before === undefined ? [step.after] : [])),
  }
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
