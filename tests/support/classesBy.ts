import { readDataCsv } from './csv'

const rows = readDataCsv('classes.csv', 'entity theme sub evidence class')

/** Class of each entity on a map of a theme, from `classes.csv`: of reports by default about children; of treaties, for an instrument. */
export const classesBy = (theme: string, sub = '', about = 'children'): Record<string, string> =>
  Object.fromEntries(
    rows
      .filter((row) => row.theme === theme && row.sub === sub && ['', about].includes(row.evidence))
      .map((row) => [row.entity, row.class]),
  )
