import { type KeyboardEvent, type MouseEvent, useMemo, useState } from 'react'
import type { Topology } from 'topojson-specification'
import { pairShape, type PairSide } from '../../atlas/marks/Verdict'
import type { EntityCode } from '../../domain/entity'
import { RING_RADIUS_PX, ringsOf } from '../../map/geometry/boxes'
import { FIGURE_FRAME } from '../../map/geometry/frames'
import { createHitTest } from '../../map/geometry/hit'
import { labelsByWidth } from '../../map/geometry/labels'
import { type EntityOutline, projectOutlines } from '../../map/geometry/outlines'
import { type Direction, nearestInDirection } from '../../map/paint/keys'
import { useAtlas } from '../../state/context'
import { useTexts } from '../../text/context'
import { entityLabel, entityLabels } from '../../text/sentences/words'
import styles from './ChoiceMap.module.css'

/** No more detail than the map's size shows. */
const STEP_PX = 0.5

/** As many names as leave the map quiet; others show under the pointer. */
const NAME_COUNT = 14

/** Distance in screen px within which a press chooses a small state. */
const REACH_PX = 14

const DIRECTIONS: Readonly<Partial<Record<string, Direction>>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}

interface ChoiceMapProps {
  topology: Topology
  picked: readonly [EntityCode | null, EntityCode | null]
  onPress: (code: EntityCode) => void
}

/** A map of all 51 countries to choose two from: one tab stop, arrows move, Enter or a press chooses. */
export function ChoiceMap({ topology, picked, onPress }: ChoiceMapProps) {
  const { t } = useTexts()
  const dataset = useAtlas((state) => state.dataset)
  const { entities, context, coast, borders, disputed, hit, names } = useMemo(() => {
    const frame = FIGURE_FRAME
    const outlines = projectOutlines(topology, frame, STEP_PX)
    const labels = labelsByWidth({ frame, outlines }, entityLabels(dataset), [frame.widthPx])
    return {
      ...outlines,
      hit: createHitTest(outlines.entities).meant,
      names: labels.filter(({ leader }) => leader === null).slice(0, NAME_COUNT),
    }
  }, [topology, dataset])
  const [stop, setStop] = useState(picked[0] ?? dataset.entities[0]?.code)
  const onClick = (event: MouseEvent<SVGSVGElement>) => {
    const under = event.target instanceof Element ? event.target.getAttribute('data-entity') : null
    // A press without a pointer, such as that of an assistive tool, is on the element itself.
    const code = event.detail === 0 ? under : hit(questionOf(event, under), REACH_PX)
    if (code) onPress(code)
  }
  const onKeyDown = (event: KeyboardEvent<SVGSVGElement>) => {
    const code = event.target instanceof Element ? event.target.getAttribute('data-entity') : null
    const direction = DIRECTIONS[event.key]
    if (code === null || event.altKey || event.ctrlKey || event.metaKey) return
    if (event.key === 'Enter' || event.key === ' ') onPress(code)
    else if (direction) focusOn(event.currentTarget, nearestInDirection(entities, code, direction))
    else return
    event.preventDefault()
  }
  const pointOf = (code: EntityCode | null) => entities.find((entity) => entity.code === code)?.pointPx
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the countries in it are the buttons
    <svg
      className={styles.map}
      viewBox={`0 0 ${FIGURE_FRAME.widthPx} ${FIGURE_FRAME.heightPx}`}
      role="group"
      aria-label={t('comparePage.map.choose')}
      data-choice-map=""
      onClick={onClick}
      onKeyDown={onKeyDown}
      onFocus={({ target }) => setStop(target.getAttribute('data-entity') ?? stop)}
    >
      <path className={styles.context} d={context} />
      {entities.map(({ code, path }) => {
        const name = entityLabel(dataset.entity(code))
        return (
          <path
            key={code}
            className={styles.country}
            d={path}
            data-entity={code}
            role="button"
            tabIndex={code === stop ? 0 : -1}
            aria-label={name}
            aria-pressed={picked.includes(code)}
          >
            <title>{name}</title>
          </path>
        )
      })}
      <g className={styles.lines}>
        <path className={styles.coast} d={coast} />
        <path className={styles.border} d={borders} />
        <path className={styles.border} d={disputed} strokeDasharray="2.5 2" />
        <Rings entities={entities} />
        <g className={styles.names} aria-hidden="true">
          {names.map(({ code, lines, x, y, anchor }) => (
            <text key={code} x={x} y={y} textAnchor={anchor}>
              {lines.map((line, index) => (
                <tspan key={line} x={x} dy={`${index === 0 ? (1 - lines.length) * 0.5 + 0.35 : 1}em`}>
                  {line}
                </tspan>
              ))}
            </text>
          ))}
        </g>
      </g>
      {picked.map((code, side) => {
        const point = pointOf(code)
        return (
          code && (
            <g key={code} className={styles.lines} data-picked={code}>
              <path className={styles.chosen} d={entities.find((entity) => entity.code === code)?.path} />
              {point && (
                <g transform={`translate(${point.join(' ')})`}>{pairShape(side as PairSide, styles.mark)}</g>
              )}
            </g>
          )
        )
      })}
    </svg>
  )
}

const questionOf = (event: MouseEvent<SVGSVGElement>, under: EntityCode | null) => {
  const matrix = event.currentTarget.getScreenCTM() ?? new DOMMatrix()
  const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse())
  return { at: [x, y] as const, scale: matrix.a, shapeAt: () => under }
}

const focusOn = (map: SVGSVGElement, code: EntityCode): void =>
  map.querySelector<SVGElement>(`[data-entity="${code}"]`)?.focus()

function Rings({ entities }: { entities: readonly EntityOutline[] }) {
  return ringsOf(entities).map(({ code, x, y }) => (
    <circle key={code} className={styles.ring} cx={x} cy={y} r={RING_RADIUS_PX} />
  ))
}
