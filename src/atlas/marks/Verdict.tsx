import type { ReactNode, ReactElement } from 'react'
import type { Verdict } from '../../domain/verdict'
import { TABLE_ROLES } from '../../ui/tableRoles'
import styles from './verdict.module.css'

/** The mark of one of two countries that are compared: a full dot for the first, an open diamond for the second. */
export type PairSide = 0 | 1

/** The two marks around 0, 0; drawn alike in words and on axes. */
export const pairShape = (side: PairSide, className?: string): ReactElement =>
  side === 0 ? (
    <circle className={className} r="4.5" fill="var(--ink)" stroke="var(--ink)" strokeWidth="1.5" />
  ) : (
    <path
      className={className}
      d="M0-6 6 0 0 6-6 0Z"
      fill="var(--paper)"
      stroke="var(--ink)"
      strokeWidth="1.75"
    />
  )

/** The mark beside the country's name, where the words say which it is. */
export function PairMark({ side }: { side: PairSide }) {
  return (
    <svg width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true" focusable="false">
      {pairShape(side)}
    </svg>
  )
}

interface VerdictRowProps {
  /** None where nothing is compared. */
  verdict: Verdict | undefined
  /** Id of the question or treaty, for the markup. */
  id: string
  children: ReactNode
}

/** A row of a comparison, with the bar that tells what came of it; its word stands in the row. */
export function VerdictRow({ verdict, id, children }: VerdictRowProps) {
  return (
    <tr {...TABLE_ROLES.row} className={verdict && styles.row} data-row={id} data-verdict={verdict}>
      {children}
    </tr>
  )
}

/** What came of the comparison, as a word. */
export function VerdictWord({ children }: { children: string }) {
  return <span className={styles.word}>{children}</span>
}

/** The bar on its own, for a key. */
export function VerdictBar({ verdict }: { verdict: Verdict }) {
  return <span className={styles.key} data-verdict={verdict} aria-hidden="true" />
}
