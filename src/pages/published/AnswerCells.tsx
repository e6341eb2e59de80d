import { PublishedVerdict } from '../../marks/PublishedVerdict'
import type { PublishedAnswer, PublishedComparison } from '../../store/published'
import { useTexts } from '../../text/context'
import { verdictWord } from '../../wording/verdictWords'
import styles from './Published.module.css'

interface AnswerCellsProps {
  row: PublishedComparison
  answer: PublishedAnswer
}

/** What is documented for the same question, how much is open, and the verdict. */
export function AnswerCells({ row, answer }: AnswerCellsProps) {
  const texts = useTexts()
  const { t } = texts
  const { fit, unknown, base } = answer.tally
  const strength = answer.evidence && t(`published.strength.${answer.evidence}`)
  return (
    <dl className={styles.answer} data-evidence={answer.evidence} data-fit={fit} data-unknown={unknown}>
      <div>
        <dt>
          {t('published.column.here')}
          {strength && `, ${strength}`}
        </dt>
        <dd>
          <b>{row.isCounted ? t('count.of', { count: fit, base }) : t('count.notComparable')}</b>
          <span className={styles.small}>
            {strength && <>{strength}; </>}
            {row.isCounted
              ? t('published.documented', { known: base - unknown, base })
              : t('published.documentedNone')}
          </span>
        </dd>
      </div>
      <div data-judgement="">
        <dt>{t('published.column.verdict')}</dt>
        <dd>
          {row.isOwnList ? (
            t(answer.verdict === 'agrees' ? 'published.list.complete' : 'published.list.incomplete')
          ) : (
            <PublishedVerdict verdict={answer.verdict}>{verdictWord(texts, answer.verdict)}</PublishedVerdict>
          )}
        </dd>
      </div>
    </dl>
  )
}
