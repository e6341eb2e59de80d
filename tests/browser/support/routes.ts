import type { Page } from 'playwright-core'
import { readDataCsv } from '../../support/csv'
import { membersIn2007 } from '../../support/members'

const COLUMNS = ['report_year', 'origin', 'destination', 'victims', 'forms', 'counted'] as const
/** The rows of corridors.csv that are counted. */
export const rows = readDataCsv('corridors.csv', COLUMNS).filter(({ counted }) => counted === 'yes')
const study = new Set(readDataCsv('entities.csv', ['id']).map(({ id }) => id))
const eu = membersIn2007('eu')

/** A combination as a link, and the same again as a test of one row of the CSV. */
export interface Combination {
  readonly query: string
  readonly keeps: (row: (typeof rows)[number]) => boolean
}

/** Whether the victims that a row names are children, alone or with adults. */
export const isOnChildren = (victims: string) => ['children', 'children-and-adults'].includes(victims)
/** Whether a row's two ends are countries of the study. */
export const isInside = ({ origin, destination }: (typeof rows)[number]) =>
  study.has(origin) && study.has(destination)

/** The state shown where a link says nothing. */
export const ABOUT_CHILDREN: Combination = { query: '', keeps: ({ victims }) => isOnChildren(victims) }

/** Combinations of filters. */
export const COMBINATIONS: readonly Combination[] = [
  ABOUT_CHILDREN,
  { query: '&ends=inside', keeps: (row) => isOnChildren(row.victims) && isInside(row) },
  {
    query: '&group=eu&victims=children,adults&years=2014-2016',
    keeps: (row) =>
      row.victims !== 'not-stated' &&
      Number(row.report_year) >= 2014 &&
      [row.origin, row.destination].some((code) => eu.has(code)),
  },
  {
    query: '&country=GBR&direction=in&victims=children,not-stated',
    keeps: (row) => row.victims !== 'adults' && row.destination === 'GBR',
  },
]

/** Ids of the routes that the rows of a combination add up to. */
export const expectedOf = ({ keeps }: Combination): string[] =>
  [...new Set(rows.filter(keeps).map(({ origin, destination }) => `${origin}-${destination}`))].toSorted()

/** Ids of the routes within a part of the page, each once; where they lie close, one attribute has them. */
export const routeIds = async (page: Page, within: string): Promise<string[]> => {
  await page.locator('[data-routes]').first().waitFor({ state: 'attached' })
  const ids = await page
    .locator(`${within} [data-route]`)
    .evaluateAll((elements) =>
      elements.flatMap((element) => (element.getAttribute('data-route') ?? '').split(' ')),
    )
  return [...new Set(ids)].toSorted()
}
