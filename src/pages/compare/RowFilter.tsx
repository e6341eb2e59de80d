import { VERDICTS } from '../../domain/verdict'
import { VerdictBar } from '../../atlas/marks/Verdict'
import { type ComparedRow, verdictCounts } from '../../state/comparison'
import { useTexts } from '../../text/context'
import styles from './RowFilter.module.css'

interface RowFilterProps {
  rows: readonly ComparedRow[]
  isOnlyDifferences: boolean
  onChange: (isOnlyDifferences: boolean) => void
}

/** All questions or only those in which the two differ, and what the bars of the rows mean. */
export function RowFilter({ rows, isOnlyDifferences, onChange }: RowFilterProps) {
  const { t } = useTexts()
  const counts = verdictCounts(rows)
  return (
    <div className={styles.bar} data-row-filter="">
      <div className={styles.filter} role="group" aria-label={t('comparePage.filter')}>
        <button type="button" aria-pressed={!isOnlyDifferences} onClick={() => onChange(false)}>
          {t('comparePage.filter.all', { count: rows.length })}
        </button>
        <button type="button" aria-pressed={isOnlyDifferences} onClick={() => onChange(true)}>
          {t('comparePage.filter.differs', { count: counts.differs })}
        </button>
      </div>
      {isOnlyDifferences && <p className={styles.onPaper}>{t('comparePage.onlyDifferences')}</p>}
      <ul className={styles.key} aria-label={t('comparePage.key')}>
        {VERDICTS.map((verdict) => (
          <li key={verdict} data-verdict-count={verdict}>
            <VerdictBar verdict={verdict} />
            {t(`verdict.${verdict}`)} <span className={styles.count}>{counts[verdict]}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
