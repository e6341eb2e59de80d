import type { PublishedAnswer, PublishedComparison } from '../../store/published'
import { useTexts } from '../../text/context'
import { verdictReason } from '../../wording/verdictWords'
import styles from './Published.module.css'

interface ReasonProps {
  row: PublishedComparison
  answer: PublishedAnswer
}

/** Why the verdict is what it is, and what the map shows with statements that are later than the study. */
export function Reason({ row, answer }: ReasonProps) {
  const texts = useTexts()
  const { t } = texts
  const { tally, onMap, evidence } = answer
  const isOther =
    onMap !== undefined && (onMap.tally.fit !== tally.fit || onMap.tally.unknown !== tally.unknown)
  return (
    <div className={styles.reason}>
      <p>
        {evidence && <b>{t(`published.reasonFor.${evidence}`)} </b>}
        {verdictReason(texts, row, answer)}
      </p>
      {isOther && (
        <p className={styles.small}>
          {t('published.onMap', { ...onMap.tally, verdict: onMap.verdict.replaceAll('-', '') })}
        </p>
      )}
    </div>
  )
}
