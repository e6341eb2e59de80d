import { readDataCsv } from './csv'

const observations = readDataCsv(
  'observations.csv',
  'entity indicator code evidence as_of in_period confidence detail source_id locator',
)
const corridors = readDataCsv('corridors.csv', 'report_year origin destination victims source_id counted')
const treaties = readDataCsv('treaties.csv', 'entity source_id')
const memberships = readDataCsv('memberships.csv', 'entity source_id')
/** Articles of law, whose days of entry into force can have sources of their own. */
const articles = readDataCsv('articles.csv', 'entity source_id in_force_source').map((row) => ({
  ...row,
  source_id: [row.source_id, row.in_force_source].filter(Boolean).join(';'),
}))
const detected = readDataCsv('unodc-child-victims.csv', 'entity year source_id')

const FIRST_REPORT = 2003
const LAST_REPORT = 2008
const REPORT_YEARS = Array.from(
  { length: LAST_REPORT - FIRST_REPORT + 1 },
  (_, index) => FIRST_REPORT + index,
)
const ROLES = ['origin', 'transit', 'destination', 'internal'] as const

/** The statements of each report on each role, and in how many it is named; nothing where no report covers the country. */
export const reportGrid = (code: string): string[][] => {
  const own = observations.filter(
    ({ entity, evidence, as_of: year }) => entity === code && evidence !== '' && Number(year) <= LAST_REPORT,
  )
  const covered = new Set(own.map(({ as_of: year }) => Number(year)))
  if (covered.size === 0) return []
  return ROLES.map((role) => {
    const says = (year: number, evidence: string) =>
      own.some(
        (row) =>
          Number(row.as_of) === year &&
          row.evidence === evidence &&
          row.indicator.split('-').at(-1) === role &&
          row.code === 'yes',
      )
    const cells = REPORT_YEARS.map((year) => {
      if (!covered.has(year)) return 'not covered'
      if (says(year, 'children')) return 'about children'
      return says(year, 'anyone') ? 'not about children' : 'not mentioned'
    })
    const named = cells.filter((cell) => cell === 'about children' || cell === 'not about children').length
    return [...cells, `${named} of ${covered.size}`]
  })
}

/** Years as a reader writes them: "2008–2010, 2015". */
const yearsInWords = (years: readonly number[]): string =>
  years
    .toSorted((a, b) => a - b)
    .filter((year, index, all) => all.indexOf(year) === index)
    .reduce<number[][]>((runs, year) => {
      const run = runs.at(-1)
      if (run && year === (run.at(-1) ?? 0) + 1) run.push(year)
      else runs.push([year])
      return runs
    }, [])
    .map((run) => (run.length === 1 ? run[0] : `${run[0]}–${run.at(-1)}`))
    .join(', ')

/**
 * Routes out of the country, then into it; in both those about children first, by name; each with its years.
 */
export const describeRoutes = (code: string, nameOf: (code: string) => string): string[][] =>
  (['origin', 'destination'] as const).flatMap((end) => {
    const other = end === 'origin' ? 'destination' : 'origin'
    const own = corridors.filter((row) => row[end] === code && row.counted === 'yes')
    const lines = [...new Set(own.map((row) => row[other]))].map((place) => {
      const years = (isAboutChildren: boolean) =>
        yearsInWords(
          own
            .filter((row) => row[other] === place && row.victims.startsWith('children') === isAboutChildren)
            .map((row) => Number(row.report_year)),
        )
      return { name: nameOf(place), children: years(true), others: years(false) }
    })
    const byName = lines.toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
    return [
      ...byName
        .filter(({ children }) => children !== '')
        .map(({ name, children, others }) => [
          name,
          others === '' ? children : `${children} (adults or not stated: ${others})`,
        ]),
      ...byName.filter(({ children }) => children === '').map(({ name, others }) => [name, others]),
    ]
  })

/** Statements on law and policy; those of the coding of offences are told in a line of their own. */
const policyOf = (code: string) =>
  observations.filter(
    ({ entity, evidence, indicator }) =>
      entity === code && evidence === '' && indicator !== 'trafficking-offence',
  )

/** The place in its source of every statement on law and policy. */
export const lawLocators = (code: string): string[] => policyOf(code).map(({ locator }) => locator)

/** The content of every statement on law and policy. */
export const lawDetails = (code: string): string[] => policyOf(code).map(({ detail = '' }) => detail)

/** Whether a statement that may decide says that children are part of the general plan (rule R16). */
export const isPartOfPlan = (code: string): boolean =>
  policyOf(code).some(
    (row) =>
      row.indicator === 'child-specific-plan' &&
      row.code === 'part-of-general-plan' &&
      row.in_period === 'yes' &&
      row.confidence !== 'low',
  )

/** Ids of all sources that anything is said of the country in. */
export const sourceIdsOf = (code: string): string[] => {
  const rows = [
    ...observations.filter(({ entity }) => entity === code),
    ...treaties.filter(({ entity }) => entity === code),
    ...memberships.filter(({ entity }) => entity === code),
    ...articles.filter(({ entity }) => entity === code),
    ...detected.filter(({ entity }) => entity === code),
    ...corridors.filter(({ origin, destination }) => origin === code || destination === code),
  ]
  return [...new Set(rows.flatMap(({ source_id: ids = '' }) => ids.split(';')))].toSorted()
}
