import { readDataCsv } from './csv'
import { membersIn2007 } from './members'

const classes = readDataCsv('classes.csv', 'entity theme sub evidence class')
const entities = readDataCsv('entities.csv', 'id subregion')

/** All rows of a link's question in `classes.csv`, whose day is that of the figures, and those its filters leave. */
export const rowsFor = (href: string) => {
  const query = new URL(href, 'http://site/').searchParams
  const theme = query.get('theme') ?? 'patterns'
  const evidence = theme === 'patterns' || theme === 'internal' ? (query.get('evidence') ?? 'children') : ''
  const sub = theme === 'treaties' ? (query.get('instrument') ?? 'palermo') : (query.get('sub') ?? '')
  const wanted = (query.get('class') ?? '').split(',').filter(Boolean)
  const regions = (query.get('region') ?? '').split(',').filter(Boolean)
  const groups = (query.get('eu') ? 'eu' : (query.get('group') ?? '')).split(',').filter(Boolean)
  const isAsked = (row: (typeof classes)[number]) => {
    const entity = entities.find(({ id }) => id === row.entity)
    return (
      (wanted.length === 0 || row.class.split(' ').some((id) => wanted.includes(id))) &&
      (regions.length === 0 || regions.includes(entity?.subregion ?? '')) &&
      (groups.length === 0 || groups.some((group) => membersIn2007(group).has(row.entity)))
    )
  }
  const rows = classes.filter((row) => row.theme === theme && row.sub === sub && row.evidence === evidence)
  return { rows, shown: rows.filter(isAsked), isOfAClass: wanted.length > 0 }
}

/** Counts of a map by class; a country with two classes counts in both. */
export const tally = (rows: readonly { readonly class: string }[]): Record<string, number> => {
  const counts: Record<string, number> = {}
  for (const id of rows.flatMap((row) => row.class.split(' '))) counts[id] = (counts[id] ?? 0) + 1
  return counts
}
