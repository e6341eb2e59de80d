import { memo } from 'react'
import { useElementId } from '../../ui/elementId'
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

interface LensTileProps {
  lens: Lens
  marks: LensesProps['marks']
}

/** A tile, drawn again where one of its own countries is drawn another way. */
const LensTile = memo(
  DrawnTile,
  (before: LensTileProps, { lens, marks }: LensTileProps) =>
    before.lens === lens && lens.entities.every(({ code }) => before.marks.get(code) === marks.get(code)),
)

function DrawnTile({ lens, marks }: LensTileProps) {
  const clip = useElementId()
  const dataset = useAtlas((state) => state.dataset)
  const { x, y, width, height } = lens.box
  const isSingle = lens.labels.length <= 1
  return (
    <g data-lens={lens.id}>
      <clipPath id={clip}>
        <rect x={x} y={y} width={width} height={height} />
      </clipPath>
      <g clipPath={`url(#${clip})`}>
        <LensGround lens={lens} />
        <EntityLayer shapes={lens.entities} marks={marks} focusable={null} />
        <LensLines lens={lens} />
      </g>
      <rect className={styles.lensFrame} x={x} y={y} width={width} height={height} />
      {lens.labels.map(({ code, x: labelX, y: labelY }) => {
        const mark = marks.get(code)
        return (
          <LensLabel
            key={code}
            code={code}
            name={entityLabel(dataset.entity(code))}
            x={labelX}
            y={labelY}
            isSingle={isSingle}
            fill={isSingle || !mark?.isShown ? 'var(--ink)' : labelColour(mark.fill)}
            stroke={isSingle ? 'var(--context)' : mark?.isShown ? haloColour(mark.fill) : 'var(--faded)'}
          />
        )
      })}
    </g>
  )
}

/** What lies under the shapes of a tile; as long as the map stays it is drawn once, like its lines. */
const LensGround = memo(function LensGround({ lens: { box, context } }: { lens: Lens }) {
  return (
    <>
      <rect x={box.x} y={box.y} width={box.width} height={box.height} fill="var(--sea)" />
      <path className={groundStyles.context} data-layer="context" d={context} />
    </>
  )
})

const LensLines = memo(function LensLines({ lens: { coast, borders, disputed } }: { lens: Lens }) {
  return (
    <>
      <path className={groundStyles.coast} data-layer="coast" d={coast} />
      <path className={groundStyles.borderHalo} d={borders} />
      <path className={groundStyles.border} data-layer="borders" d={borders} />
      <path className={groundStyles.borderHalo} d={disputed} />
      <path className={groundStyles.disputed} data-layer="disputed" d={disputed} />
    </>
  )
})

interface LensLabelProps {
  code: string
  name: string
  x: number
  y: number
  /** Whether it is the only one of its tile, and so its caption. */
  isSingle: boolean
  fill: string
  stroke: string
}

/** A name in a tile, drawn again where its colours change. */
const LensLabel = memo(function LensLabel({ code, name, x, y, isSingle, fill, stroke }: LensLabelProps) {
  const words = isSingle ? [name] : lensLines(name)
  return (
    <text
      data-name={code}
      className={isSingle ? styles.lensCaption : styles.lensLabel}
      fill={fill}
      stroke={stroke}
    >
      {words.map((word, line) => (
        <tspan key={word} x={x} y={y} dy={`${(line - (words.length - 1) / 2) * 1.02 + 0.35}em`}>
          {word}
        </tspan>
      ))}
    </text>
  )
})
