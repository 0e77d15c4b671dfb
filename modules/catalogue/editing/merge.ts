/** What somebody else made of a field meanwhile; `mine` is there when I changed it too, to something else. */
export type OthersChange<Field extends string = string> = {
  field: Field
  before: string
  theirs: string
  mine?: string
}

/**
 * Brings together what two people made of one form that both had opened: what only one of them changed is taken over, and
 * where both did, what I typed stays and is told. Without `base` every difference counts as one that both made.
 */
export function mergeFields<Field extends string>(
  fields: readonly Field[],
  base: Record<Field, string> | undefined,
  theirs: Record<Field, string>,
  mine: Record<Field, string>,
) {
  const values = { ...mine }
  const changes: OthersChange<Field>[] = []
  for (const field of fields) {
    const before = base?.[field] ?? ''
    if (same(mine[field], theirs[field]) || (base && same(before, theirs[field]))) continue
    if (base && same(mine[field], before)) {
      values[field] = theirs[field]
      changes.push({ field, before, theirs: theirs[field] })
    } else changes.push({ field, before, theirs: theirs[field], mine: mine[field] })
  }
  return { values, changes }
}

// A browser sends other line ends than it was given.
function same(one: string, other: string) {
  return plain(one) === plain(other)
}

function plain(text: string) {
  return text.replace(/\r\n?/g, '\n').trim()
}
