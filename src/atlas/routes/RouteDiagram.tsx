import type { KeyboardEvent } from 'react'
import type { EntityCode } from '../../domain/entity'
import type { Route } from '../../state/routes'
import { useTexts } from '../../text/context'
import type { NameOf } from '../../text/sentences/routeWords'
import styles from './RouteDiagram.module.css'

export interface RouteDiagramProps {
  routes: readonly Route[]
  nameOf: NameOf
  pointed: string | null
  onPoint: (id: string | null) => void
  onChoose: (id: string) => void
}

const WIDTH = 420
const ROW = 26
const TOP = 30
const NAMES = 142
const MIDDLE = 44

const MOST_CENTRED = 14

/** The chosen country between routes into it on the left and out of it on the right; one width for all. */
export function RouteDiagram({
  entity,
  routes,
  nameOf,
  pointed,
  onPoint,
  onChoose,
}: RouteDiagramProps & { entity: EntityCode }) {
  const { t } = useTexts()
  const into = routes.filter(({ destination }) => destination === entity)
  const out = routes.filter(({ origin }) => origin === entity)
  const name = nameOf(entity)
  const words = name.split(' ')
  const rows = Math.max(into.length, out.length, words.length)
  const height = TOP + rows * ROW + 8
  // Beside a long list the name is at its beginning.
  const nameY = TOP + Math.min(rows * ROW, MOST_CENTRED * ROW) / 2
  const common = { nameOf, pointed, onPoint, onChoose }
  return (
    <svg
      className={styles.diagram}
      viewBox={`0 0 ${WIDTH} ${height}`}
      width={WIDTH}
      height={height}
      role="group"
      aria-label={t('route.diagram.title', { name })}
      data-routes-diagram={entity}
    >
      <text className={styles.head} x={NAMES} y={16} textAnchor="end">
        {t('route.diagram.in')}
      </text>
      <text className={styles.head} x={WIDTH - NAMES} y={16}>
        {t('route.diagram.out')}
      </text>
      <Side routes={into} side="in" {...common} />
      <Side routes={out} side="out" {...common} />
      <rect
        className={styles.middle}
        x={WIDTH / 2 - MIDDLE}
        y={TOP}
        width={2 * MIDDLE}
        height={rows * ROW}
        rx={4}
      />
      <text className={styles.name}>
        {words.map((word, line) => (
          <tspan key={word} x={WIDTH / 2} y={nameY} dy={`${(line - (words.length - 1) / 2) * 1.1 + 0.35}em`}>
            {word}
          </tspan>
        ))}
      </text>
    </svg>
  )
}

interface SideProps extends RouteDiagramProps {
  side: 'in' | 'out'
}

function Side({ routes, side, nameOf, pointed, onPoint, onChoose }: SideProps) {
  const { t } = useTexts()
  const isIn = side === 'in'
  const nameX = isIn ? NAMES - 6 : WIDTH - NAMES + 6
  const anchor = isIn ? 'end' : 'start'
  const [outerX, innerX] = isIn ? [NAMES, WIDTH / 2 - MIDDLE - 2] : [WIDTH - NAMES, WIDTH / 2 + MIDDLE + 2]
  const top = TOP + ROW / 2
  if (routes.length === 0)
    return (
      <text className={styles.none} x={nameX} y={top} dy="0.35em" textAnchor={anchor}>
        {t('route.diagram.none')}
      </text>
    )
  const onKey = (event: KeyboardEvent, id: string) => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    onChoose(id)
  }
  return routes.map((route, index) => {
    const y = top + index * ROW
    const headX = isIn ? innerX : outerX
    const [from, to] = isIn ? [outerX, innerX] : [innerX, outerX]
    return (
      <g
        key={route.id}
        className={styles.route}
        role="button"
        tabIndex={0}
        aria-label={t('route.title', {
          origin: nameOf(route.origin),
          destination: nameOf(route.destination),
        })}
        data-route={route.id}
        data-pointed={route.id === pointed || undefined}
        onClick={() => onChoose(route.id)}
        onKeyDown={(event) => onKey(event, route.id)}
        onPointerEnter={() => onPoint(route.id)}
        onPointerLeave={() => onPoint(null)}
        onFocus={() => onPoint(route.id)}
        onBlur={() => onPoint(null)}
      >
        <rect
          className={styles.hit}
          x={isIn ? 0 : WIDTH - NAMES}
          y={y - ROW / 2}
          width={NAMES}
          height={ROW}
        />
        <path
          className={styles.line}
          data-dashed={!route.isForChildren || undefined}
          d={`M${from},${y}H${to - 5}`}
        />
        <path className={styles.arrow} d={`M${headX},${y}l-7,-3v6Z`} />
        <text className={styles.place} x={nameX} y={y} dy="0.35em" textAnchor={anchor}>
          {nameOf(isIn ? route.origin : route.destination)}
        </text>
      </g>
    )
  })
}
