import { readDataCsv } from '../../support/csv'

const rows = readDataCsv(
  'corridors.csv',
  'report_year origin destination victims child_sex forms basis direction counted',
)
const inside = new Set(readDataCsv('entities.csv', 'id').map(({ id }) => id))

/** For each report with a chapter of the entity, whether a column on children has it as an origin. */
const childrenFrom = new Map<string, boolean>()
for (const row of readDataCsv('observations.csv', 'entity indicator code evidence as_of'))
  if (row.evidence === 'children' && row.indicator.endsWith('origin')) {
    const report = `${row.entity} ${row.as_of}`
    childrenFrom.set(report, row.code === 'yes' || (childrenFrom.get(report) ?? false))
  }

/** Statements on children in sexual exploitation that leave the study, and those whose origin's chapter has none (R35). */
export const offendersJourneys = () => {
  const uncertain = rows.filter(
    ({ origin, destination, victims, forms }) =>
      victims.startsWith('children') &&
      /\bchild-sexual-exploitation\b/.test(forms) &&
      inside.has(origin) &&
      !inside.has(destination),
  )
  const uncounted = uncertain.filter((row) => childrenFrom.get(`${row.origin} ${row.report_year}`) === false)
  return { uncertain, uncounted, published: rows }
}

export const pairsIn = (
  some: readonly { readonly origin: string; readonly destination: string }[],
): string[] => [...new Set(some.map(({ origin, destination }) => `${origin}>${destination}`))].toSorted()

/** Distinct pairs of origin and destination that count, and where their ends lie. */
export const countPairs = (isForChildren: boolean) => {
  const { uncounted } = offendersJourneys()
  const counted = rows.filter((row) => !uncounted.includes(row))
  const pairs = pairsIn(
    isForChildren ? counted.filter(({ victims }) => victims.includes('children')) : counted,
  ).map((pair) => pair.split('>') as [string, string])
  const count = (from: boolean, to: boolean) =>
    pairs.filter(([origin, destination]) => inside.has(origin) === from && inside.has(destination) === to)
      .length
  return {
    pairs: pairs.length,
    inside: count(true, true),
    fromOutside: count(false, true),
    toOutside: count(true, false),
  }
}
