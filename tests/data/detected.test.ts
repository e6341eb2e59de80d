import { expect, it } from 'vitest'
import { readDataCsv } from '../support/csv'
import { realCountry, realDataset } from '../support/dataset'

const rows = readDataCsv('unodc-child-victims.csv', 'entity year children source_id other_release')
const OLDER = 'unodc-glotip-2023'

it('is UNODC’s newest release, but for six country-years that it lacks or contradicts', () => {
  const older = rows.filter(({ source_id: id }) => id === OLDER)
  expect(older.map(({ entity, year }) => `${entity} ${year}`)).toEqual([
    'DNK 2021',
    'IRL 2017',
    'ISL 2019',
    'KAZ 2018',
    'MDA 2020',
    'UKR 2020',
  ])
  expect(rows.filter(({ source_id: id }) => id === 'unodc-glotip-2025')).toHaveLength(706)
  expect([...new Set(rows.map(({ year }) => year))].toSorted()).toEqual(
    Array.from({ length: 17 }, (_, index) => String(2007 + index)),
  )
})

it('has what the other release printed, in the file and in that of the country alike', () => {
  const differing = rows.filter((row) => row.other_release !== '' || row.source_id === OLDER)
  expect(differing.filter((row) => row.other_release !== '')).toHaveLength(56)
  const inFiles = realDataset().entities.flatMap(({ code }) =>
    realCountry(code).detectedVictimsReleases.map(
      ({ year, taken, other, printed }) =>
        `${code} ${year} ${taken} not ${other}: ${Object.entries(printed)
          .map(([column, count]) => `${column}=${count}`)
          .join(';')}`,
    ),
  )
  expect(inFiles.toSorted()).toEqual(
    differing
      .map((row) => {
        const releases = row.source_id === OLDER ? '2023 not 2025' : '2025 not 2023'
        return `${row.entity} ${row.year} ${releases}: ${row.other_release}`
      })
      .toSorted(),
  )
  expect(inFiles).toContain('ALB 2020 2025 not 2023: girls=35;boys=23')
  expect(inFiles).toContain('UKR 2020 2023 not 2025: children=<5;all_victims=152')
})
