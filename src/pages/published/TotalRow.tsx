import type { PublishedAnswer, PublishedComparison } from '../../store/published'
import type { StudyStatement } from '../../domain/studyStatement'
import { statementPath } from '../../store/sitePaths'
import { REGIONS_MEANT } from '../../domain/published'
import { atlasPath } from '../../store/atlasPath'
import { useSiteRoot } from '../../store/siteRoot'
import { useTexts } from '../../text/context'
import type { MessageId } from '../../text/i18n'
import { publishedFigure } from '../../wording/publishedFigure'
import { AnswerCells } from './AnswerCells'
import { Countries } from './Countries'
import styles from './Published.module.css'
import { Reason } from './Reason'

interface TotalRowProps {
  row: PublishedComparison
  /** The study's statement that gives the figure. */
  statement: StudyStatement | undefined
}

/** One published figure: the study's words, ours, the verdict and why, and the countries behind the count. */
export function TotalRow({ row, statement }: TotalRowProps) {
  const texts = useTexts()
  const { t } = texts
  const root = useSiteRoot()
  const { total, question, answers } = row
  const regions = total.scope === 'all' || total.relation === 'only-in' ? [] : REGIONS_MEANT[total.scope]
  return (
    <article className={styles.row} id={total.id} aria-labelledby={`${total.id}-name`}>
      <div className={styles.figures}>
        <h3 id={`${total.id}-name`}>{t(`published.row.${total.id}` as MessageId)}</h3>
        <dl className={styles.study}>
          <dt>{t('published.column.study')}</dt>
          <dd>
            {publishedFigure(texts, total)}
            <span className={styles.small}>{total.whereInReport.replace(/,$/, '')}</span>
          </dd>
        </dl>
        <div className={styles.answers}>
          {answers.map((answer) => (
            <AnswerCells key={keyOf(answer)} row={row} answer={answer} />
          ))}
        </div>
        <div className={styles.why}>
          {answers.map((answer) => (
            <Reason key={keyOf(answer)} row={row} answer={answer} />
          ))}
          <How row={row} />
          {statement && (
            <p className={styles.how}>
              {t('published.inOurWords')}{' '}
              <a href={root + statementPath(statement.id)} lang={texts.locale === 'en' ? undefined : 'en'}>
                {statement.text}
              </a>
            </p>
          )}
        </div>
      </div>
      {row.isCounted && answers.map((answer) => <Countries key={keyOf(answer)} row={row} answer={answer} />)}
      {question && row.isCounted && (
        <p className={styles.link}>
          <a href={`${root}${atlasPath({ ...question, regions })}`}>{t('published.openMap')}</a>
        </p>
      )}
    </article>
  )
}

const keyOf = ({ evidence }: PublishedAnswer): string => evidence ?? 'one'

/** How the study's words were read, and what counts here. */
function How({ row: { total } }: { row: PublishedComparison }) {
  const { t } = useTexts()
  return (
    <p className={styles.how}>
      {total.reading && <>{t('published.reading', { reading: total.reading })} </>}
      {t(`published.how.${total.id}` as MessageId)}
    </p>
  )
}
