import { memo, useDeferredValue, useMemo, useState } from 'react'
import type { CorridorsFile } from '../../data/contract'
import { sourcePath } from '../../domain/sitePaths'
import { routeSources } from '../../pictures/table/routesTable'
import { useAtlas } from '../../state/context'
import type { Filters } from '../../state/filters'
import { type Route, routesShown } from '../../state/routes'
import { useSiteRoot } from '../../state/sitePlace'
import { useRoutes } from '../../state/useRoutes'
import { useTexts } from '../../text/context'
import { noRouteText, placeNames, routesTitle } from '../../text/sentences/routeWords'
import { Segments } from '../../ui/Choices'
import { type Sort, sortRows } from '../../ui/sorting'
import { Cell, RowHead, Table, TableBody, TableRow } from '../../ui/Table'
import { LinkNotes, SortHead } from '../../ui/TableFrame'
import styles from './RoutesList.module.css'
import { RouteTable, PlaceName, type Places } from './RouteTable'

const LISTS = ['pairs', 'places'] as const

/**
 * The routes of the map as a list, of the chosen country's alone where there is one, and the places where they end. The
 * map is painted first: the list follows it.
 */
export function RoutesList({ id }: { id?: string }) {
  const file = useDeferredValue(useRoutes().file)
  const filters = useDeferredValue(useAtlas((state) => state.filters))
  return (
    <section id={id} className={styles.list}>
      {file && <Listed file={file} filters={filters} />}
    </section>
  )
}

const Listed = memo(function Listed({ file, filters }: { file: CorridorsFile; filters: Filters }) {
  const texts = useTexts()
  const { t, dataLang } = texts
  const root = useSiteRoot()
  const dataset = useAtlas((state) => state.dataset)
  const choose = useAtlas((state) => state.selectEntity)
  const [of, setOf] = useState<(typeof LISTS)[number]>('pairs')
  const { routes } = routesShown(file, filters, dataset)
  const chosen = filters.entity
  const places = useMemo<Places>(
    () => ({
      nameOf: placeNames(dataset, file),
      isOfStudy: (code) => dataset.entityBySlugOrCode(code) !== undefined,
      chosen,
      choose,
    }),
    [dataset, file, chosen, choose],
  )
  const title = routesTitle(texts, filters)
  return (
    <>
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.note}>{t('route.study')}</p>
      {routes.length === 0 ? (
        <p className={styles.counts}>{noRouteText(texts)}</p>
      ) : (
        <>
          <Segments
            legend={t('route.list.show')}
            look="joined"
            values={LISTS}
            value={of}
            labelOf={(choice) => t(`route.list.${choice}`)}
            onChoose={setOf}
          />
          {of === 'pairs' ? (
            <RouteTable caption={title} routes={routes} places={places} />
          ) : (
            <PlaceTable caption={title} routes={routes} places={places} />
          )}
          <LinkNotes
            title={t('route.list.source')}
            language={dataLang}
            items={routeSources(dataset, routes).map(({ id, title: text }) => ({
              id,
              text,
              href: root + sourcePath(id),
            }))}
          />
        </>
      )}
    </>
  )
})

const COLUMNS = ['place', 'from', 'to', 'links'] as const

const BY_PLACE: Sort = { by: 'place', direction: 'ascending' }

const countsOf = (codes: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1)
  return counts
}

/** Counts the routes from and to each place that is an end of one. */
const placesOf = (routes: readonly Route[]) => {
  const [from, to] = [
    countsOf(routes.map(({ origin }) => origin)),
    countsOf(routes.map(({ destination }) => destination)),
  ]
  return [...new Set([...from.keys(), ...to.keys()])].map((code) => {
    const ends = { from: from.get(code) ?? 0, to: to.get(code) ?? 0 }
    return { code, ...ends, links: ends.from + ends.to }
  })
}

interface PlaceTableProps {
  caption: string
  routes: readonly Route[]
  places: Places
}

/** The places where routes end, by name; on a press by the number of links that reports document. */
function PlaceTable({ caption, routes, places }: PlaceTableProps) {
  const { t, compare } = useTexts()
  const [sort, setSort] = useState(BY_PLACE)
  const rows = placesOf(routes).map((counts) => {
    const name = places.nameOf(counts.code)
    const value = sort.by === 'place' ? name : counts[sort.by as 'from' | 'to' | 'links']
    return { ...counts, name, key: { silence: 0, value } }
  })
  // Of numbers, the larger first at the first press.
  const onSort = (next: Sort) =>
    setSort(next.by === 'place' || next.by === sort.by ? next : { ...next, direction: 'descending' })
  return (
    <>
      <p className={styles.note}>{t('route.places.note')}</p>
      <Table className={styles.places}>
        <caption className="visuallyHidden">{caption}</caption>
        <SortHead
          columns={COLUMNS.map((id) => ({ id, head: t(`route.places.${id}`) }))}
          sort={sort}
          label={t('table.sort')}
          onSort={onSort}
        />
        <TableBody>
          {sortRows(rows, sort.direction, compare).map(({ code, from, to, links }) => (
            <TableRow key={code}>
              <RowHead>
                <PlaceName code={code} places={places} />
              </RowHead>
              {[from, to, links].map((count, column) => (
                <Cell key={COLUMNS[column + 1]} className={styles.count}>
                  {count}
                </Cell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </>
  )
}
