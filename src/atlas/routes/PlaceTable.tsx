import { useState } from 'react'
import type { Route } from '../../state/routes'
import { useTexts } from '../../text/context'
import type { NameOf } from '../../text/sentences/routeWords'
import { SortHead } from '../../ui/SortHead'
import { type Sort, sortRows } from '../../ui/sorting'
import { Cell, RowHead, Table, TableBody, TableRow } from '../../ui/Table'
import { PlaceName } from './PlaceName'
import styles from './RoutesList.module.css'

const COLUMNS = ['place', 'from', 'to', 'links'] as const

const BY_PLACE: Sort = { by: 'place', direction: 'ascending' }

/** Counts the routes from and to each place that is an end of one. */
const placesOf = (routes: readonly Route[]) => {
  const codes = new Set(routes.flatMap(({ origin, destination }) => [origin, destination]))
  return [...codes].map((code) => {
    const from = routes.filter(({ origin }) => origin === code).length
    const to = routes.filter(({ destination }) => destination === code).length
    return { code, from, to, links: from + to }
  })
}

interface PlaceTableProps {
  caption: string
  routes: readonly Route[]
  nameOf: NameOf
}

/** The places where routes end, by name; on a press by the number of links that reports document. */
export function PlaceTable({ caption, routes, nameOf }: PlaceTableProps) {
  const { t, compare } = useTexts()
  const [sort, setSort] = useState(BY_PLACE)
  const rows = placesOf(routes).map((counts) => {
    const name = nameOf(counts.code)
    const value = sort.by === 'place' ? name : counts[sort.by as 'from' | 'to' | 'links']
    return { ...counts, name, key: { silence: 0, value } }
  })
  // Of numbers, the larger first at the first press.
  const onSort = (next: Sort) =>
    setSort(next.by === 'place' || next.by === sort.by ? next : { ...next, direction: 'descending' })
  return (
    <>
      <p className={styles.note}>{t('route.places.note')}</p>
      <Table className={styles.places} data-routes-places="">
        <caption className="visuallyHidden">{caption}</caption>
        <SortHead
          columns={COLUMNS.map((id) => ({ id, head: t(`route.places.${id}`) }))}
          sort={sort}
          label={t('table.sort')}
          onSort={onSort}
        />
        <TableBody>
          {sortRows(rows, sort.direction, compare).map(({ code, from, to, links }) => (
            <TableRow key={code} data-place-row={code}>
              <RowHead>
                <PlaceName code={code} nameOf={nameOf} />
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
