/** Rows by what they have in common, each group in the order of its rows. */
export function groupedBy<Row, Key>(rows: Row[], key: (row: Row) => Key) {
  const groups = new Map<Key, Row[]>()
  for (const row of rows) {
    const group = groups.get(key(row))
    if (group) group.push(row)
    else groups.set(key(row), [row])
  }
  return groups
}
