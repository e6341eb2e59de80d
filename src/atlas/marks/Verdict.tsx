import type { ReactNode } from 'react'
import type { Verdict } from '../../domain/verdict'
import { TABLE_ROLES } from '../../ui/tableRoles'
import styles from './verdict.module.css'

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
