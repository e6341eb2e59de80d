import { memo } from 'react'
import type { ChosenLabel } from '../../cartography/labels'
import { useAtlas } from '../../store/context'
import { answerOf } from '../../store/answer'
import type { MapGeometry } from './geometry'
import { ChosenName } from './Labels'
import styles from './Outlines.module.css'

interface OutlinesProps {
  geometry: MapGeometry
  /** On the copies in the lenses, which zoom leaves alone, in place of the map itself. */
  inLenses?: boolean
  /** Places of the chosen country's name. */
  names?: readonly ChosenLabel[]
  /** Whether they are those of the map as it is zoomed. */
  isZoomed?: boolean
}

const NO_NAMES: readonly ChosenLabel[] = []

/** What lies on top of the unchanging layers: the chosen country, and the countries of the class pointed at. */
export const Outlines = memo(function Outlines({
  geometry,
  inLenses = false,
  names = NO_NAMES,
  isZoomed = false,
}: OutlinesProps) {
  const selected = useAtlas((state) => state.filters.entity)
  const highlighted = useAtlas((state) => state.highlighted)
  // Only where a class is pointed at does it matter what the countries answer.
  const answer = useAtlas((state) =>
    state.highlighted === null ? null : answerOf(state.dataset, state.filters),
  )
  const isHighlighted = (code: string) =>
    highlighted !== null &&
    answer?.shown.has(code) === true &&
    answer.valueOf.get(code)?.classes.includes(highlighted) === true
  return (
    <g className={styles.outlines} aria-hidden="true">
      {highlighted !== null && (
        <g className={styles.highlighted}>
          {pathsOf(geometry, inLenses, isHighlighted).map((path) => (
            <path key={path} d={path} />
          ))}
        </g>
      )}
      {selected !== null && (
        <g data-selected={selected}>
          {pathsOf(geometry, inLenses, (code) => code === selected).map((path) => (
            <g key={path}>
              <path className={styles.selectedHalo} d={path} />
              <path className={styles.selected} d={path} />
            </g>
          ))}
          {names.map((label) => (
            <ChosenName key={label.widthsPx[0]} label={label} code={selected} isShownByZoom={isZoomed} />
          ))}
        </g>
      )}
    </g>
  )
})

/** Outlines of the entities that fit, on the map or in its lenses. */
const pathsOf = (
  { outlines, lenses }: MapGeometry,
  inLenses: boolean,
  fits: (code: string) => boolean,
): string[] =>
  (inLenses ? lenses : [outlines]).flatMap(({ entities }) =>
    entities.filter(({ code }) => fits(code)).map(({ path }) => path),
  )
