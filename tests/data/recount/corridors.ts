import { readDataCsv } from '../../support/csv'

const rows = readDataCsv('corridors.csv', 'origin destination victims')
const inside = new Set(readDataCsv('entities.csv', 'id').map(({ id }) => id))

const pairsOf = (kept: readonly (typeof rows)[number][]): [string, string][] => {
  const names = new Set(kept.map(({ origin, destination }) => `${origin} ${destination}`))
  return [...names].map((name) => name.split(' ') as [string, string])
}

/** Distinct pairs of origin and destination, and where their ends lie. */
export const countPairs = (isForChildren: boolean) => {
  const pairs = pairsOf(isForChildren ? rows.filter(({ victims }) => victims.includes('children')) : rows)
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
