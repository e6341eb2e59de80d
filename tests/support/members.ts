import { readDataCsv } from './csv'

const rows = readDataCsv('memberships.csv', 'entity organisation kind from to')

/** Who belonged to an organisation on 30 September 2007, from memberships.csv alone. */
export const membersIn2007 = (organisation: string): ReadonlySet<string> =>
  new Set(
    rows
      .filter(
        (row) =>
          row.organisation === organisation &&
          /^(member|participating-state|partner)$/.test(row.kind ?? '') &&
          (row.from ?? '') <= '2007-09-30' &&
          (row.to === '' || (row.to ?? '') > '2007-09-30'),
      )
      .map(({ entity }) => entity ?? ''),
  )
