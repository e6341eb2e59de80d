export const groupedBy = <Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): ReadonlyMap<string, readonly Row[]> => {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const group = groups.get(keyOf(row))
    if (group) group.push(row)
    else groups.set(keyOf(row), [row])
  }
  return groups
}

export const rowsByEntity = <Row extends { readonly entity: string }>(
  rows: readonly Row[],
): ((code: string) => readonly Row[]) => {
  const groups = groupedBy(rows, ({ entity }) => entity)
  return (code) => groups.get(code) ?? []
}
