import { memo, useState } from 'react'
import { useAtlas } from '../../state/context'
import type { Route } from '../../state/routes'
import { useTexts } from '../../text/context'
import { routesByName } from '../../export/table/routesTable'
import type { Texts } from '../../text/i18n'
import { type NameOf, routeWords } from '../../text/sentences/routeWords'
import { SortHead } from '../../ui/SortHead'
import { type Sort, type SortKey, sortRows } from '../../ui/sorting'
import { Table, TableBody } from '../../ui/Table'
import { TABLE_ROLES } from '../../ui/tableRoles'
import { PlaceName } from './PlaceName'
import styles from './RoutesList.module.css'

const COLUMNS = ['origin', 'destination', 'victims', 'forms', 'years', 'source'] as const
type Column = (typeof COLUMNS)[number]

const BY_ORIGIN: Sort = { by: 'origin', direction: 'ascending' }

interface RoutesProps {
  caption: string
  routes: readonly Route[]
  nameOf: NameOf
}

/** Every route with all that is known of it, sortable by any column; those of a chosen country by direction. */
export function RouteTable({ caption, routes, nameOf }: RoutesProps) {
  const texts = useTexts()
  const { t } = texts
  const entity = useAtlas((state) => state.filters.entity)
  const [sort, setSort] = useState(BY_ORIGIN)
  const sorted = sortedBy(texts, routesByName(routes, nameOf, texts.compare), nameOf, sort)
  return (
    <Table className={styles.table} data-routes-list="">
      <caption className="visuallyHidden">{caption}</caption>
      <SortHead
        columns={COLUMNS.map((id) => ({ id, head: t(`route.list.${id}`) }))}
        sort={sort}
        label={t('table.sort')}
        onSort={setSort}
      />
      {entity === null ? (
        <Rows routes={sorted} nameOf={nameOf} />
      ) : (
        (['origin', 'destination'] as const).map((end) => (
          <Rows
            key={end}
            head={t(end === 'origin' ? 'route.list.destination' : 'route.list.origin')}
            routes={sorted.filter((route) => route[end] === entity)}
            nameOf={nameOf}
          />
        ))
      )}
    </Table>
  )
}

const sortedBy = (
  texts: Texts,
  routes: readonly Route[],
  nameOf: NameOf,
  { by, direction }: Sort,
): readonly Route[] => {
  const valueOf = (route: Route): SortKey['value'] => {
    if (by === 'origin' || by === 'destination') return nameOf(route[by])
    if (by === 'years') return route.years[0] ?? 0
    const words = routeWords(texts, route, nameOf)
    return by === 'victims' ? words.victims : by === 'forms' ? words.forms : words.locator
  }
  const rows = routes.map((route, place) => ({
    route,
    // Routes alike in the sorted column stay in the order of their names.
    name: String(place).padStart(4, '0'),
    key: { silence: by === 'forms' && route.forms.length === 0 ? 1 : 0, value: valueOf(route) },
  }))
  return sortRows(rows, direction, texts.compare).map(({ route }) => route)
}

interface RowsProps {
  /** To which or from where, for the routes of a chosen country. */
  head?: string
  routes: readonly Route[]
  nameOf: NameOf
}

function Rows({ head, routes, nameOf }: RowsProps) {
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
        <Row key={route.id} route={route} nameOf={nameOf} />
      ))}
    </TableBody>
  )
}

interface RowProps {
  route: Route
  nameOf: NameOf
}

const cell = (column: Column) => ({ 'data-column': column, ...TABLE_ROLES.cell })

const Row = memo(
  function Row({ route, nameOf }: RowProps) {
    const texts = useTexts()
    const pointRoute = useAtlas((state) => state.pointRoute)
    const words = routeWords(texts, route, nameOf)
    const point = () => pointRoute(route.id)
    const leave = () => pointRoute(null)
    return (
      <tr
        data-route={route.id}
        data-others={!route.isForChildren || undefined}
        onPointerEnter={point}
        onPointerLeave={leave}
        onFocus={point}
        onBlur={leave}
        {...TABLE_ROLES.row}
      >
        <th scope="row" {...cell('origin')} {...TABLE_ROLES.rowHead}>
          <PlaceName code={route.origin} nameOf={nameOf} />
        </th>
        <td {...cell('destination')}>
          <PlaceName code={route.destination} nameOf={nameOf} />
        </td>
        <td {...cell('victims')}>{words.victims}</td>
        <td {...cell('forms')}>
          {words.forms}
          {words.transit && `, ${words.transit}`}
        </td>
        <td {...cell('years')}>{words.years}</td>
        <td {...cell('source')}>{words.locator}</td>
      </tr>
    )
  },
  (a, b) => a.route === b.route,
)
