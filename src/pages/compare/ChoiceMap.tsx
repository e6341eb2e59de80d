import { Fragment, type KeyboardEvent, type MouseEvent, useMemo, useState } from 'react'
import type { Topology } from 'topojson-specification'
import { pairShape, type PairSide } from '../../atlas/marks/Verdict'
import type { EntityCode } from '../../domain/entity'
import { RING_RADIUS_PX, ringsOf } from '../../map/geometry/boxes'
import { FIGURE_FRAME } from '../../map/geometry/frames'
import { createHitTest } from '../../map/geometry/hit'
import { labelsByWidth } from '../../map/geometry/labels'
import { type EntityOutline, projectOutlines } from '../../map/geometry/outlines'
import { type Fill, haloColour, labelColour } from '../../map/geometry/fills'
import { type Direction, nearestInDirection } from '../../map/paint/keys'
import { usePaint } from '../../atlas/marks/Swatch'
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

/** A shape with less than this, in square px of the frame, shows no colour, so its ring does. */
const COLOURLESS_PX = 20

/** How a country looks, and what its name is followed by for assistive technology. */
export interface CountryLook {
  readonly fill: Fill
  readonly value: string
}

interface ChoiceMapProps {
  label: string
  topology: Topology
  /** The chosen countries, with the shapes of their sides where there are two. */
  picked: readonly (EntityCode | null)[]
  hasSides?: boolean
  /** Countries have no colour where nothing is given. */
  looks?: ReadonlyMap<EntityCode, CountryLook>
  detailsId?: string
  onPress: (code: EntityCode) => void
}

/** A map of all 51 countries to choose from: one tab stop, arrows move, Enter or a press chooses. */
export function ChoiceMap(props: ChoiceMapProps) {
  const { label, topology, picked, hasSides = false, looks, detailsId, onPress } = props
  const paint = usePaint()
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
  const [focused, setFocused] = useState<EntityCode | null>(null)
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
  const pathOf = (code: EntityCode) => entities.find((entity) => entity.code === code)?.path
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the countries in it are the buttons
    <svg
      className={styles.map}
      viewBox={`0 0 ${FIGURE_FRAME.widthPx} ${FIGURE_FRAME.heightPx}`}
      role="group"
      aria-label={label}
      aria-details={detailsId}
      data-choice-map=""
      onClick={onClick}
      onKeyDown={onKeyDown}
      onFocus={({ target }) => {
        const code = target.getAttribute('data-entity')
        setStop(code ?? stop)
        setFocused(target.matches(':focus-visible') ? code : null)
      }}
      onBlur={() => setFocused(null)}
    >
      <path className={styles.context} d={context} />
      {entities.map(({ code, path }) => {
        const look = looks?.get(code)
        const name = entityLabel(dataset.entity(code))
        const words = look ? t('map.country', { name, value: look.value }) : name
        return (
          <path
            key={code}
            className={look ? styles.painted : styles.country}
            fill={look && paint(look.fill)}
            d={path}
            data-entity={code}
            role="button"
            tabIndex={code === stop ? 0 : -1}
            aria-label={words}
            aria-pressed={picked.includes(code)}
          >
            <title>{words}</title>
          </path>
        )
      })}
      <g className={styles.lines}>
        <path className={styles.coast} d={coast} />
        <path className={styles.border} d={borders} />
        <path className={styles.border} d={disputed} strokeDasharray="2.5 2" />
        <Rings entities={entities} looks={looks} />
        <g className={styles.names} aria-hidden="true">
          {names.map(({ code, lines, x, y, anchor }) => (
            <text key={code} x={x} y={y} textAnchor={anchor} {...nameColours(looks?.get(code))}>
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
              {looks && <path className={styles.halo} d={pathOf(code)} />}
              <path className={styles.chosen} d={pathOf(code)} />
              {hasSides && point && (
                <g transform={`translate(${point.join(' ')})`}>{pairShape(side as PairSide, styles.mark)}</g>
              )}
            </g>
          )
        )
      })}
      {looks && focused && (
        <g className={styles.lines}>
          <path className={styles.halo} d={pathOf(focused)} />
          <path className={styles.focus} d={pathOf(focused)} />
        </g>
      )}
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

const nameColours = (look: CountryLook | undefined) =>
  look && {
    fill: labelColour(look.fill),
    stroke: haloColour(look.fill),
    strokeWidth: 2.5,
    paintOrder: 'stroke',
  }

interface RingsProps {
  entities: readonly EntityOutline[]
  looks: ReadonlyMap<EntityCode, CountryLook> | undefined
}

function Rings({ entities, looks }: RingsProps) {
  const paint = usePaint()
  return ringsOf(entities).map(({ code, x, y }) => {
    const look = looks?.get(code)
    const isColourless = entities.some((entity) => entity.code === code && entity.areaPx < COLOURLESS_PX)
    const circle = { cx: x, cy: y, r: RING_RADIUS_PX }
    return (
      <Fragment key={code}>
        {look && <circle className={styles.halo} {...circle} />}
        <circle className={styles.ring} fill={look && isColourless ? paint(look.fill) : 'none'} {...circle} />
      </Fragment>
    )
  })
}
