import { memo, useId } from 'react'
import { haloColour, labelColour } from '../../cartography/fills'
import type { Lens, LensLabel } from '../../cartography/lensNames'
import { EntityLayer, type EntityMark } from './EntityLayer'
import groundStyles from './Ground.module.css'
import { LabelLines, Leader } from './Labels'
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
  const clip = useId()
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
      <g className={isSingle ? styles.lensCaption : styles.lensNames}>
        {lens.labels.map((label) => {
          const mark = marks.get(label.code)
          const isOnFill = mark?.isShown && !isSingle && label.leader === null
          const halo = isSingle ? 'var(--context)' : label.leader === null ? 'var(--faded)' : 'var(--sea)'
          return (
            <LensName
              key={label.code}
              label={label}
              fill={isOnFill ? labelColour(mark.fill) : 'var(--ink)'}
              stroke={isOnFill ? haloColour(mark.fill) : halo}
            />
          )
        })}
      </g>
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

interface LensNameProps {
  label: LensLabel
  fill: string
  stroke: string
}

/** A name in a tile or its caption, drawn again where its colours change. */
const LensName = memo(function LensName({ label, fill, stroke }: LensNameProps) {
  const { code, leader, anchor } = label
  return (
    <>
      {leader !== null && (
        <g>
          <Leader path={leader} code={code} />
        </g>
      )}
      <text data-name={code} textAnchor={anchor} fill={fill} stroke={stroke}>
        <LabelLines label={label} />
      </text>
    </>
  )
})
