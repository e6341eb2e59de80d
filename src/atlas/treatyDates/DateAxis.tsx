import { dayNumber } from '../../domain/day'
import type { IsoDay } from '../../domain/treaty'
import { type PairSide, pairShape } from '../marks/Verdict'
import type { DateRow, DateSide } from '../../text/sentences/dateRows'
import styles from './DateAxis.module.css'

/** From the first of the conventions on children to the last day of the sources. */
const FIRST: IsoDay = '1989-01-01'
const LAST: IsoDay = '2025-01-01'
const YEARS = [1990, 1995, 2000, 2005, 2010, 2015, 2020]

const share = (day: IsoDay): number =>
  (dayNumber(day) - dayNumber(FIRST)) / (dayNumber(LAST) - dayNumber(FIRST))
const place = (day: IsoDay): string => `${Math.round(Math.min(1, Math.max(0, share(day))) * 1e5) / 1e3}%`

export function AxisYears() {
  return (
    <svg className={styles.years} width="100%" height="16" aria-hidden="true">
      {YEARS.map((year) => (
        <text key={year} x={place(`${year}-01-01`)} y="12">
          {year}
        </text>
      ))}
    </svg>
  )
}

/** What all treaties' axes share, drawn once: the years, the line they lie on, and the chosen day. */
export function AxisLines({ id, on }: { id: string; on: IsoDay }) {
  return (
    <svg display="none">
      <g id={id}>
        {YEARS.map((year) => (
          <line
            key={year}
            className={styles.year}
            x1={place(`${year}-01-01`)}
            x2={place(`${year}-01-01`)}
            y1="0"
            y2="100%"
          />
        ))}
        <line className={styles.ground} x1="0" x2="100%" y1="50%" y2="50%" />
        {on >= FIRST && on <= LAST && (
          <line className={styles.day} x1={place(on)} x2={place(on)} y1="0" y2="100%" />
        )}
      </g>
    </svg>
  )
}

/** One treaty on the axis: a mark per state and the line between two, over the shared lines; the text is beside it. */
export function DateAxis({ row, lines }: { row: DateRow; lines: string }) {
  const [a, b] = row.sides
  return (
    <svg className={styles.axis} aria-hidden="true">
      <use href={`#${lines}`} />
      {row.between && a?.bound && b?.bound && (
        <line className={styles.between} x1={place(a.bound.day)} x2={place(b.bound.day)} y1="50%" y2="50%" />
      )}
      {row.sides.map((side, index) => (
        <Mark key={side.code} side={side} mark={index as PairSide} />
      ))}
      <EarlyYears sides={row.sides} />
    </svg>
  )
}

function Mark({ side: { bound }, mark }: { side: DateSide; mark: PairSide }) {
  if (!bound) return null
  return (
    <svg x={place(bound.day)} y="50%" overflow="visible">
      {pairShape(mark, bound.isExact && bound.basis === 'deposit' ? undefined : styles.loose)}
    </svg>
  )
}

function EarlyYears({ sides }: { sides: readonly DateSide[] }) {
  const years = sides.flatMap(({ bound }) => (bound && bound.day < FIRST ? [bound.day.slice(0, 4)] : []))
  if (years.length === 0) return null
  return (
    <text className={styles.early} x="0" dx="-9" y="50%" dy="4">
      {[...new Set(years)].join(', ')}
    </text>
  )
}
