import { memo } from 'react'
import { useAtlas } from '../../store/context'
import type { Route } from '../../store/routes'
import { useTexts } from '../../text/context'
import { type NameOf, routeWords } from '../../wording/routeWords'
import styles from './RoutesView.module.css'

interface RouteTableProps {
  routes: readonly Route[]
  nameOf: NameOf
  /** The route pointed at here or in the diagram. */
  pointed: string | null
  onPoint: (id: string | null) => void
}

/** Every route with all that is known of it, sorted by name: no bars, no ranks. */
export function RouteTable({ routes, nameOf, pointed, onPoint }: RouteTableProps) {
  const { t } = useTexts()
  return (
    <table className={styles.table} data-routes-list="">
      <thead>
        <tr>
          <th scope="col">{t('route.list.origin')}</th>
          <th scope="col">{t('route.list.destination')}</th>
          <th scope="col">{t('route.list.victims')}</th>
          <th scope="col">{t('route.list.forms')}</th>
          <th scope="col">{t('route.list.years')}</th>
          <th scope="col">{t('route.list.source')}</th>
        </tr>
      </thead>
      <tbody>
        {routes.map((route) => (
          <Row
            key={route.id}
            route={route}
            nameOf={nameOf}
            isPointed={route.id === pointed}
            onPoint={onPoint}
          />
        ))}
      </tbody>
    </table>
  )
}

interface RowProps {
  route: Route
  nameOf: NameOf
  isPointed: boolean
  onPoint: (id: string | null) => void
}

/** One route; its countries are buttons that choose them. Drawn again only when it is pointed at itself. */
const Row = memo(
  function Row({ route, nameOf, isPointed, onPoint }: RowProps) {
    const texts = useTexts()
    const words = routeWords(texts, route, nameOf)
    return (
      <tr
        data-route={route.id}
        data-pointed={isPointed || undefined}
        data-chosen={route.isOfChosen || undefined}
        onPointerEnter={() => onPoint(route.id)}
        onPointerLeave={() => onPoint(null)}
        onFocus={() => onPoint(route.id)}
        onBlur={() => onPoint(null)}
      >
        <th scope="row">
          <Place code={route.origin} nameOf={nameOf} />
        </th>
        <td>
          <Place code={route.destination} nameOf={nameOf} />
        </td>
        <td>{words.victims}</td>
        <td>
          {words.forms}
          {words.transit && <span className={styles.quiet}>, {words.transit}</span>}
        </td>
        <td>{words.years}</td>
        <td className={styles.quiet}>{words.locator}</td>
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
