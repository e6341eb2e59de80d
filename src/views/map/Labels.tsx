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
          <text
            key={label.code}
            className={styles.label}
            data-name={label.code}
            data-from={label.fromWidthPx}
            data-shown-by-zoom={(widthPx !== null && label.fromWidthPx <= widthPx) || undefined}
            textAnchor={label.anchor}
            letterSpacing={label.tracking ? `${label.tracking}em` : undefined}
            fill={isOnSea ? 'var(--ink)' : labelColour(mark.fill)}
            stroke={isOnSea ? (label.isOnSea ? 'var(--sea)' : 'var(--faded)') : haloColour(mark.fill)}
          >
            <LabelLines label={label} />
          </text>
        )
      })}
    </g>
  )
}

/** The lines of a label, centred on its place. */
export function LabelLines({ label: { lines, x, y } }: { label: Pick<WidthLabel, 'lines' | 'x' | 'y'> }) {
  return lines.map((line, index) => (
    <tspan key={line} x={x} y={y} dy={`${(index - (lines.length - 1) / 2) * 1.05 + 0.35}em`}>
      {line}
    </tspan>
  ))
}
