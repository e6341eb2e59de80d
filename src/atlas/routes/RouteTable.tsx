import { memo } from 'react'
import { useAtlas } from '../../state/context'
import type { Route } from '../../state/routes'
import { useTexts } from '../../text/context'
import { Table, TableBody, TableHead } from '../../ui/Table'
import { TABLE_ROLES } from '../../ui/tableRoles'
import { type NameOf, routeWords } from '../../text/sentences/routeWords'
import styles from './RoutesView.module.css'

interface RouteTableProps {
  caption: string
  routes: readonly Route[]
  nameOf: NameOf
  pointed: string | null
  onPoint: (id: string | null) => void
}

const COLUMNS = ['origin', 'destination', 'victims', 'forms', 'years', 'source'] as const

/** Every route with all that is known of it, sorted by name: no bars, no ranks. */
export function RouteTable({ caption, routes, nameOf, pointed, onPoint }: RouteTableProps) {
  const { t } = useTexts()
  return (
    <Table className={styles.table} data-routes-list="">
      <caption className="visuallyHidden">{caption}</caption>
      <TableHead heads={COLUMNS.map((column) => t(`route.list.${column}`))} />
      <TableBody>
        {routes.map((route) => (
          <Row
            key={route.id}
            route={route}
            nameOf={nameOf}
            isPointed={route.id === pointed}
            onPoint={onPoint}
          />
        ))}
      </TableBody>
    </Table>
  )
}

interface RowProps {
  route: Route
  nameOf: NameOf
  isPointed: boolean
  onPoint: (id: string | null) => void
}

const Row = memo(
  function Row({ route, nameOf, isPointed, onPoint }: RowProps) {
    const texts = useTexts()
    const words = routeWords(texts, route, nameOf)
    const cell = (column: (typeof COLUMNS)[number]) => ({
      'data-head': texts.t(`route.list.${column}`),
      ...TABLE_ROLES.cell,
    })
    return (
      <tr
        data-route={route.id}
        data-pointed={isPointed || undefined}
        data-chosen={route.isOfChosen || undefined}
        onPointerEnter={() => onPoint(route.id)}
        onPointerLeave={() => onPoint(null)}
        onFocus={() => onPoint(route.id)}
        onBlur={() => onPoint(null)}
        {...TABLE_ROLES.row}
      >
        <th scope="row" {...cell('origin')} {...TABLE_ROLES.rowHead}>
          <Place code={route.origin} nameOf={nameOf} />
        </th>
        <td {...cell('destination')}>
          <Place code={route.destination} nameOf={nameOf} />
        </td>
        <td {...cell('victims')}>{words.victims}</td>
        <td {...cell('forms')}>
          <span>
            {words.forms}
            {words.transit && <span className={styles.quiet}>, {words.transit}</span>}
          </span>
        </td>
        <td {...cell('years')}>{words.years}</td>
        <td className={styles.quiet} {...cell('source')}>
          {words.locator}
        </td>
      </tr>
    )
  },
  (a, b) => a.route === b.route && a.isPointed === b.isPointed,
)

function Place({ code, nameOf }: { code: string; nameOf: NameOf }) {
  const dataset = useAtlas((state) => state.dataset)
  const isChosen = useAtlas((state) => state.filters.entity === code)
  const selectEntity = useAtlas((state) => state.selectEntity)
  if (!dataset.entityBySlugOrCode(code)) return nameOf(code)
  return (
    <button
      type="button"
      className={`linkButton ${styles.place}`}
      aria-pressed={isChosen}
      onClick={() => selectEntity(code)}
    >
      {nameOf(code)}
    </button>
  )
}
