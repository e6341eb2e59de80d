import { useId } from 'react'
import { haloColour, labelColour } from '../../cartography/fills'
import type { Lens } from '../../cartography/lenses'
import { lensLines } from '../../cartography/textLines'
import { useAtlas } from '../../store/context'
import { entityLabel } from '../../wording/words'
import { EntityLayer, type EntityMark } from './EntityLayer'
import groundStyles from './Ground.module.css'
import styles from './Lenses.module.css'

interface LensesProps {
  lenses: readonly Lens[]
  marks: ReadonlyMap<string, EntityMark>
}

/** Tiles that enlarge the small states and the Western Balkans, over ground that is empty of the 51. */
export function Lenses({ lenses, marks }: LensesProps) {
  return (
    <g aria-hidden="true">
      {lenses.map((lens) => (
        <LensTile key={lens.id} lens={lens} marks={marks} />
      ))}
    </g>
  )
}

function LensTile({ lens, marks }: { lens: Lens; marks: LensesProps['marks'] }) {
  const clip = useId()
  const dataset = useAtlas((state) => state.dataset)
  const { x, y, width, height } = lens.box
  const isSingle = lens.labels.length <= 1
  return (
    <g data-lens={lens.id}>
      <clipPath id={clip}>
        <rect x={x} y={y} width={width} height={height} />
      </clipPath>
      <g clipPath={`url(#${clip})`}>
        <rect x={x} y={y} width={width} height={height} fill="var(--sea)" />
        <path className={groundStyles.context} data-layer="context" d={lens.context} />
        <EntityLayer shapes={lens.entities} marks={marks} focusable={null} />
        <path className={groundStyles.coast} data-layer="coast" d={lens.coast} />
        <path className={groundStyles.borderHalo} d={lens.borders} />
        <path className={groundStyles.border} data-layer="borders" d={lens.borders} />
        <path className={groundStyles.borderHalo} d={lens.disputed} />
        <path className={groundStyles.disputed} data-layer="disputed" d={lens.disputed} />
      </g>
      <rect className={styles.lensFrame} x={x} y={y} width={width} height={height} />
      {lens.labels.map(({ code, x: labelX, y: labelY }) => {
        const mark = marks.get(code)
        const words = isSingle
          ? [entityLabel(dataset.entity(code))]
          : lensLines(entityLabel(dataset.entity(code)))
        return (
          <text
            key={code}
            data-name={code}
            className={isSingle ? styles.lensCaption : styles.lensLabel}
            fill={isSingle || !mark?.isShown ? 'var(--ink)' : labelColour(mark.fill)}
            stroke={isSingle ? 'var(--context)' : mark?.isShown ? haloColour(mark.fill) : 'var(--faded)'}
          >
            {words.map((word, line) => (
              <tspan
                key={word}
                x={labelX}
                y={labelY}
                dy={`${(line - (words.length - 1) / 2) * 1.02 + 0.35}em`}
              >
                {word}
              </tspan>
            ))}
          </text>
        )
      })}
    </g>
  )
}
