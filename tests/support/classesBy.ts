import { readDataCsv } from './csv'

const rows = readDataCsv('classes.csv', ['entity', 'theme', 'sub', 'evidence', 'class'])

/** Class of each entity on the main map of a theme, of reports about children, from `classes.csv`; of treaties, for an instrument. */
export const classesBy = (theme: string, sub = ''): Record<string, string> =>
  Object.fromEntries(
    rows
      .filter((row) => row.theme === theme && row.sub === sub && ['', 'children'].includes(row.evidence))
      .map((row) => [row.entity, row.class]),
  )
