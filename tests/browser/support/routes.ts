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

/** As many lines as a reader tells apart on a map. */
export const MOST_DRAWN = 60

/** Those of them that a map draws: all that the same number of report years names at least, the least that leaves few enough. */
export const drawnOf = ({
  keeps,
}: Combination): { readonly ids: readonly string[]; readonly least: number } => {
  const years = new Map<string, Set<string>>()
  for (const { origin, destination, report_year: year } of rows.filter(keeps)) {
    const id = `${origin}-${destination}`
    years.set(id, (years.get(id) ?? new Set()).add(year))
  }
  const idsFrom = (least: number) => [...years.keys()].filter((id) => (years.get(id)?.size ?? 0) >= least)
  const least = [1, 2, 3, 4, 5, 6, 7, 8, 9].find((count) => idsFrom(count).length <= MOST_DRAWN) ?? Infinity
  return { ids: idsFrom(least).toSorted(), least }
}

/** The places outside the study where routes start or end, each with its direction and how many lines it has. */
export const outsideOf = (ids: readonly string[]): readonly string[] => {
  const ends = ids.flatMap((id) => {
    const [origin = '', destination = ''] = id.split('-')
    return [
      ...(study.has(origin) ? [] : [`from ${origin}`]),
      ...(study.has(destination) ? [] : [`to ${destination}`]),
    ]
  })
  return [...new Set(ends)].map((end) => `${end} ${ends.filter((other) => other === end).length}`).toSorted()
}

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

/** The labels of places outside the study, each with its direction and how many lines it says it has. */
export const routeLabels = (page: Page) =>
  page.locator('svg[data-map] [data-route-place]').evaluateAll((all) =>
    all
      .map((label) => {
        const text = label.textContent ?? ''
        const code = label.getAttribute('data-route-place') ?? ''
        return `${text.endsWith('→') ? 'from' : 'to'} ${code} ${/\((\d+)\)/.exec(text)?.[1] ?? 1}`
      })
      .toSorted(),
  )

/** The labels that lie over another. */
export const routeLabelsOverOthers = (page: Page) =>
  page.locator('svg[data-map] [data-route-place] rect').evaluateAll((all) => {
    const boxes = all.map((one) => one.getBoundingClientRect())
    return boxes.flatMap((a, index) =>
      boxes
        .slice(index + 1)
        .some((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
        ? [all[index]?.nextElementSibling?.textContent]
        : [],
    )
  })
