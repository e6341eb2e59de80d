import { Fragment, type ReactNode, type ReactElement } from 'react'
import type { Verdict } from '../../domain/verdict'
import { useTexts } from '../../text/context'
import { TABLE_ROLES } from '../../ui/tableRoles'
import styles from './verdict.module.css'

/** The first of two compared countries is marked by a full dot, the second by an open diamond. */
export type PairSide = 0 | 1

/** A place among up to four compared countries: the third has a full square, the fourth an open triangle. */
export type ComparedSide = PairSide | 2 | 3

const SIDE_PATHS = { 1: 'M0-6 6 0 0 6-6 0Z', 2: 'M-4-4H4V4H-4Z', 3: 'M0-5.5 5.5 4.5H-5.5Z' } as const

/** The mark around 0, 0, for text and for axes; the element around it gives their ink. */
export const pairShape = (side: ComparedSide, className?: string): ReactElement =>
  side === 0 ? (
    <circle className={className} r="4.5" />
  ) : (
    <path
      className={className}
      d={SIDE_PATHS[side]}
      fill={side === 2 ? undefined : 'var(--paper)'}
      strokeWidth="1.75"
    />
  )

const INK = { fill: 'var(--ink)', stroke: 'var(--ink)', strokeWidth: '1.5' } as const

/** The mark beside the country's name, which says which country it is. */
export function PairMark({ side, className }: { side: ComparedSide; className?: string | undefined }) {
  return (
    <svg className={className} width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true" {...INK}>
      {pairShape(side)}
    </svg>
  )
}

interface VerdictRowProps {
  verdict: Verdict | undefined
  id: string
  children: ReactNode
}

/** A row of a comparison, with a bar for the verdict that the row states as a word. */
export function VerdictRow({ verdict, id, children }: VerdictRowProps) {
  return (
    <tr {...TABLE_ROLES.row} className={verdict && styles.row} data-row={id} data-verdict={verdict}>
      {children}
    </tr>
  )
}

export function VerdictWord({ children }: { children: string }) {
  return <span className={styles.word}>{children}</span>
}

export function VerdictBar({ verdict }: { verdict: Verdict }) {
  return <span className={styles.key} data-verdict={verdict} aria-hidden="true" />
}

/** The names of compared countries, joined by the words of the language. */
export function NamesInList({ children }: { children: readonly ReactNode[] }) {
  const { list } = useTexts()
  return list(children.map((_, place) => `<${place}>`))
    .split(/<(\d)>/)
    .map((part, place) => <Fragment key={place}>{place % 2 === 1 ? children[Number(part)] : part}</Fragment>)
}
