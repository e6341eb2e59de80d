import { memo } from 'react'
import { haloColour, labelColour } from '../../cartography/fills'
import type { WidthLabel } from '../../cartography/labels'
import type { EntityMark } from './EntityLayer'
import styles from './Labels.module.css'

interface LabelsProps {
  labels: readonly WidthLabel[]
  marks: ReadonlyMap<string, EntityMark>
  selected: string | null
  /** Width of the zoomed map in px, at which names appear that the map at rest has no room for. */
  widthPx: number | null
}

/** Names on the map. The chosen country's is left out here: it is drawn larger, on paper, above everything. */
export function Labels({ labels, marks, selected, widthPx }: LabelsProps) {
  return (
    <g className={styles.labels} aria-hidden="true">
      {labels.map((label) => {
        const mark = marks.get(label.code)
        if (!mark || label.code === selected) return null
        const isOnSea = label.isOnSea || !mark.isShown
        return (
          <Label
            key={label.code}
            label={label}
            isShownByZoom={widthPx !== null && label.fromWidthPx <= widthPx}
            fill={isOnSea ? 'var(--ink)' : labelColour(mark.fill)}
            stroke={isOnSea ? (label.isOnSea ? 'var(--sea)' : 'var(--faded)') : haloColour(mark.fill)}
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
  return (
    <text
      className={styles.label}
      data-name={label.code}
      data-from={label.fromWidthPx}
      data-shown-by-zoom={isShownByZoom || undefined}
      textAnchor={label.anchor}
      letterSpacing={label.tracking ? `${label.tracking}em` : undefined}
      fill={fill}
      stroke={stroke}
    >
      <LabelLines label={label} />
    </text>
  )
})

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
