import { memo, type SyntheticEvent, useMemo, useState } from 'react'
import { useAtlas } from '../../state/context'
import type { Route } from '../../state/routes'
import { useTexts } from '../../text/context'
import { countsOf } from '../../text/formats'
import { routesByName } from '../../pictures/table/routesTable'
import type { Texts } from '../../text/i18n'
import { type NameOf, routeWords } from '../../text/sentences/routeWords'
import { SortHead } from '../../ui/TableFrame'
import { placesInAlphabet, type Sort, sortRows } from '../../ui/sorting'
import { Table, TableBody } from '../../ui/Table'
import { TABLE_ROLES } from '../../ui/tableRoles'
import type { EntityCode } from '../../domain/entity'
import styles from './RoutesList.module.css'

/** The places of a list and what a press on one does: given to its rows, so that none of them follows the store. */
export interface Places {
  readonly nameOf: NameOf
  readonly isOfStudy: (code: string) => boolean
  readonly chosen: EntityCode | null
  readonly choose: (code: EntityCode) => void
}

/** The name of a place, which chooses it where it is a country of the study. */
export function PlaceName({ code, places }: { code: string; places: Places }) {
  const { nameOf, isOfStudy, chosen, choose } = places
  if (!isOfStudy(code)) return nameOf(code)
  return (
    <button
      type="button"
      className={`linkButton ${styles.place}`}
      aria-pressed={code === chosen}
      onClick={() => choose(code)}
    >
      {nameOf(code)}
    </button>
  )
}

const COLUMNS = ['origin', 'destination', 'victims', 'forms', 'years', 'source'] as const
type Column = (typeof COLUMNS)[number]

/** Rows that come at once, and that a reader can ask for in addition: more than the data has. */
const MOST_ROWS = 300

const BY_ORIGIN: Sort = { by: 'origin', direction: 'ascending' }

interface RoutesProps {
  caption: string
  routes: readonly Route[]
  places: Places
}

/** Every route with all that is known of it, sortable by any column; those of a chosen country by direction. */
export function RouteTable({ caption, routes, places }: RoutesProps) {
  const texts = useTexts()
  const { t } = texts
  const { numeral } = countsOf(texts.locale)
  const { nameOf, chosen } = places
  const [sort, setSort] = useState(BY_ORIGIN)
  const [most, setMost] = useState(MOST_ROWS)
  const sorted = useMemo(() => sortedBy(texts, routes, nameOf, sort), [texts, routes, nameOf, sort])
  const shown = sorted.slice(0, most)
  const left = routes.length - shown.length
  return (
    <>
      <Table className={styles.table} data-routes-list="" {...usePointing()}>
        <caption className="visuallyHidden">{caption}</caption>
        <SortHead
          columns={COLUMNS.map((id) => ({ id, head: t(`route.list.${id}`) }))}
          sort={sort}
          label={t('table.sort')}
          onSort={setSort}
        />
        {chosen === null ? (
          <Rows routes={shown} places={places} />
        ) : (
          (['origin', 'destination'] as const).map((end) => (
            <Rows
              key={end}
              head={t(end === 'origin' ? 'route.list.destination' : 'route.list.origin')}
              routes={shown.filter((route) => route[end] === chosen)}
              places={places}
            />
          ))
        )}
      </Table>
      {left > 0 && (
        <p className={styles.note}>
          {t('route.list.part', { count: numeral(shown.length), all: numeral(routes.length) })}{' '}
          <button type="button" className="linkButton" onClick={() => setMost(most + MOST_ROWS)}>
            {t('clock.more', { count: Math.min(left, MOST_ROWS) })}
          </button>
        </p>
      )}
    </>
  )
}

/** Points at the route of the row under the pointer or with the focus. */
const usePointing = () => {
  const pointRoute = useAtlas((state) => state.pointRoute)
  const point = ({ target }: SyntheticEvent) =>
    pointRoute((target as Element).closest('[data-route]')?.getAttribute('data-route') ?? null)
  const leave = () => pointRoute(null)
  return { onPointerOver: point, onPointerLeave: leave, onFocus: point, onBlur: leave }
}

const sortedBy = (
  texts: Texts,
  routes: readonly Route[],
  nameOf: NameOf,
  { by, direction }: Sort,
): readonly Route[] => {
  const wordOf = (route: Route): string => {
    if (by === 'origin' || by === 'destination') return nameOf(route[by])
    const words = routeWords(texts, route, nameOf)
    return by === 'victims' ? words.victims : by === 'forms' ? words.forms : words.locator
  }
  const named = routesByName(routes, nameOf, texts.compare)
  const words = by === 'years' ? [] : named.map(wordOf)
  const places = placesInAlphabet(words, texts.compare)
  const rows = named.map((route, index) => ({
    route,
    // Routes alike in the sorted column stay in the order of their names.
    name: '',
    key: {
      silence: by === 'forms' && route.forms.length === 0 ? 1 : 0,
      value: places.get(words[index] ?? '') ?? route.years[0] ?? 0,
    },
  }))
  return sortRows(rows, direction, texts.compare).map(({ route }) => route)
}

interface RowsProps {
  /** To which or from where, for the routes of a chosen country. */
  head?: string
  routes: readonly Route[]
  places: Places
}

function Rows({ head, routes, places }: RowsProps) {
  if (routes.length === 0) return null
  return (
    <TableBody>
      {head && (
        <tr className={styles.groupHead} {...TABLE_ROLES.row}>
          <th colSpan={COLUMNS.length} scope="rowgroup" {...TABLE_ROLES.rowHead}>
            {head}
          </th>
        </tr>
      )}
      {routes.map((route) => (
        <Row key={route.id} route={route} places={places} />
      ))}
    </TableBody>
  )
}

interface RowProps {
  route: Route
  places: Places
}

const cell = (column: Column) => ({ 'data-column': column, ...TABLE_ROLES.cell })

const Row = memo(function Row({ route, places }: RowProps) {
  const words = routeWords(useTexts(), route, places.nameOf)
  return (
    <tr
      data-route={route.id}
      className={route.isForChildren ? undefined : styles.others}
      {...TABLE_ROLES.row}
    >
      <th scope="row" {...cell('origin')} {...TABLE_ROLES.rowHead}>
        <PlaceName code={route.origin} places={places} />
      </th>
      <td {...cell('destination')}>
        <PlaceName code={route.destination} places={places} />
      </td>
      <td {...cell('victims')}>{words.victims}</td>
      <td {...cell('forms')}>{words.transit ? `${words.forms}, ${words.transit}` : words.forms}</td>
      <td {...cell('years')}>{words.years}</td>
      <td {...cell('source')}>{words.locator}</td>
    </tr>
  )
})
