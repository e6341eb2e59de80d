import { memo } from 'react'
import { haloColour, labelColour } from '../../cartography/fills'
import type { ChosenLabel, WidthLabel } from '../../cartography/labels'
import type { EntityMark } from './EntityLayer'
import styles from './Labels.module.css'

interface LabelsProps {
  labels: readonly WidthLabel[]
  marks: ReadonlyMap<string, EntityMark>
  /** Whether they have been placed for the map as it is zoomed; at rest the style sheet shows those that fit. */
  isZoomed: boolean
}

/** Names on the map. The chosen country's is left out here: it is drawn larger, on paper, above everything. */
export function Labels({ labels, marks, isZoomed }: LabelsProps) {
  return (
    <g className={styles.labels} aria-hidden="true">
      {labels.map((label) => {
        const mark = marks.get(label.code)
        if (!mark) return null
        const isBeside = label.leader !== null
        const isOnFill = mark.isShown && !isBeside
        return (
          <Label
            key={label.code}
            label={label}
            isShownByZoom={isZoomed}
            fill={isOnFill ? labelColour(mark.fill) : 'var(--ink)'}
            stroke={isOnFill ? haloColour(mark.fill) : isBeside ? 'var(--sea)' : 'var(--faded)'}
          />
        )
      })}
    </g>
  )
}

interface LabelProps {
  label: WidthLabel
  isShownByZoom: boolean
  fill: string
  stroke: string
}

/** One name: drawn again where its colours change, since every text that is drawn again is also laid out again. */
const Label = memo(function Label({ label, isShownByZoom, fill, stroke }: LabelProps) {
  const shown = { 'data-from': label.fromWidthPx, 'data-shown-by-zoom': isShownByZoom || undefined }
  return (
    <>
      {label.leader !== null && (
        <g className={styles.label} {...shown}>
          <Leader path={label.leader} code={label.code} />
        </g>
      )}
      <text
        className={styles.label}
        data-name={label.code}
        {...shown}
        textAnchor={label.anchor}
        letterSpacing={label.tracking ? `${label.tracking}em` : undefined}
        fill={fill}
        stroke={stroke}
      >
        <LabelLines label={label} />
      </text>
    </>
  )
})

interface LeaderProps {
  path: string
  code: string
}

/** The line from a country to a name beside it, with a dot where it begins. */
export function Leader({ path, code }: LeaderProps) {
  return (
    <>
      <path className={styles.leaderHalo} d={path} />
      <path className={styles.leader} data-leader={code} d={path} />
      <path className={styles.leaderDot} d={path.replace(/L.*/, 'h0')} />
    </>
  )
}

interface ChosenNameProps {
  label: ChosenLabel
  code: string
  /** Whether it is shown at any width, since it has been placed for that of the zoomed map. */
  isShownByZoom: boolean
}

/** The chosen country's name where it stands for some widths of the map. */
export function ChosenName({ label, code, isShownByZoom }: ChosenNameProps) {
  return (
    <g
      className={styles.chosen}
      data-at={label.widthsPx.join(' ')}
      data-shown-by-zoom={isShownByZoom || undefined}
    >
      {label.leader !== null && <Leader path={label.leader} code={code} />}
      <text className={styles.chosenName} data-chosen-name={code} textAnchor={label.anchor}>
        <LabelLines label={label} />
      </text>
    </g>
  )
}

interface LabelLinesProps {
  label: Pick<WidthLabel, 'lines' | 'x' | 'y'>
}

/** The lines of a label, centred on its place. A change of its colours does not go through them. */
export const LabelLines = memo(function LabelLines({ label: { lines, x, y } }: LabelLinesProps) {
  return lines.map((line, index) => (
    <tspan key={line} x={x} y={y} dy={`${(index - (lines.length - 1) / 2) * 1.05 + 0.35}em`}>
      {line}
    </tspan>
  ))
})
