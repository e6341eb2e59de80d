import { useAnswer, useAtlas } from '../../store/context'
import { entityLabel } from '../../wording/words'
import type { EntityMark } from './EntityLayer'
import type { MapGeometry } from './geometry'
import { LabelLines } from './Labels'
import styles from './MapView.module.css'

interface OutlinesProps {
  geometry: MapGeometry
  marks: ReadonlyMap<string, EntityMark>
}

/** What lies on top of the unchanging layers: the chosen country, and the countries of the class pointed at. */
export function Outlines({ geometry }: OutlinesProps) {
  const dataset = useAtlas((state) => state.dataset)
  const selected = useAtlas((state) => state.filters.entity)
  const highlighted = useAtlas((state) => state.highlighted)
  const answer = useAnswer()
  const isHighlighted = (code: string) =>
    highlighted !== null &&
    answer.shown.has(code) &&
    answer.valueOf.get(code)?.classes.includes(highlighted) === true
  const label = geometry.labels.find(({ code }) => code === selected)
  const point = geometry.outlines.entities.find(({ code }) => code === selected)?.pointPx
  return (
    <g className={styles.outlines} aria-hidden="true">
      {highlighted !== null && (
        <g className={styles.highlighted}>
          {pathsOf(geometry, isHighlighted).map((path) => (
            <path key={path} d={path} />
          ))}
        </g>
      )}
      {selected !== null && (
        <g data-selected={selected}>
          {pathsOf(geometry, (code) => code === selected).map((path) => (
            <g key={path}>
              <path className={styles.selectedHalo} d={path} />
              <path className={styles.selected} d={path} />
            </g>
          ))}
          {point && (
            <text className={styles.selectedLabel} textAnchor={label?.anchor ?? 'middle'}>
              <LabelLines
                label={
                  label ?? { lines: [entityLabel(dataset.entity(selected))], x: point[0], y: point[1] - 16 }
                }
              />
            </text>
          )}
        </g>
      )}
    </g>
  )
}

/** Outlines of the entities that fit, on the map and in every lens. */
const pathsOf = ({ outlines, lenses }: MapGeometry, fits: (code: string) => boolean): string[] =>
  [outlines, ...lenses].flatMap(({ entities }) =>
    entities.filter(({ code }) => fits(code)).map(({ path }) => path),
  )
