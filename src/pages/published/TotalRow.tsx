import type { PublishedAnswer, PublishedComparison } from '../../state/published'
import type { StudyStatement } from '../../domain/studyStatement'
import { statementPath } from '../../domain/sitePaths'
import { REGIONS_MEANT } from '../../domain/published'
import { atlasPath, useSiteRoot } from '../../state/sitePlace'
import { Message, useTexts } from '../../text/context'
import { DataTexts, useDataTranslation } from '../../text/dataTexts'
import type { MessageId } from '../../text/i18n'
import { publishedFigure } from '../../text/sentences/publishedRows'
import { Countries } from './Countries'
import styles from './Published.module.css'
import { verdictReason, verdictWord } from '../../text/sentences/verdictWords'
import { PublishedVerdict } from '../../atlas/marks/PublishedVerdict'

interface TotalRowProps {
  row: PublishedComparison
  statement: StudyStatement | undefined
}

/** One published figure: the study's statement, ours, the verdict with its reason, and the countries. */
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
            <span className={styles.small}>
              <DataTexts of={total.whereInReport.split('; ')} />
            </span>
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
              <a href={root + statementPath(statement.id)}>
                <DataTexts of={[statement.text]} />
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

function How({ row: { total } }: { row: PublishedComparison }) {
  const { t } = useTexts()
  const { text, lang } = useDataTranslation()(total.reading)
  return (
    <p className={styles.how}>
      {total.reading && (
        <>
          <Message
            id="published.reading"
            values={{ reading: `<q>${text}</q>` }}
            components={{ q: <span lang={lang} /> }}
          />{' '}
        </>
      )}
      {t(`published.how.${total.id}` as MessageId)}
    </p>
  )
}

interface ReasonProps {
  row: PublishedComparison
  answer: PublishedAnswer
}

function Reason({ row, answer }: ReasonProps) {
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

interface AnswerCellsProps {
  row: PublishedComparison
  answer: PublishedAnswer
}

function AnswerCells({ row, answer }: AnswerCellsProps) {
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
            {strength && strength + texts.semicolon}
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
