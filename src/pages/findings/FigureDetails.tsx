import type { Fit } from '../../domain/publishedTotals'
import { countryPath } from '../../domain/sitePaths'
import type { StudyStatement } from '../../domain/studyStatement'
import type { PublishedAnswer, PublishedComparison } from '../../state/published'
import { useSiteRoot } from '../../state/sitePlace'
import { Message, useTexts } from '../../text/context'
import { DataTexts, useDataTranslation } from '../../text/dataTexts'
import type { MessageId } from '../../text/i18n'
import { verdictReason } from '../../text/sentences/verdictWords'
import { entityLabel } from '../../text/sentences/words'
import { figureName } from './StudyFigures'
import { About } from '../../text/About'
import styles from './StudyFigures.module.css'

const GROUPS: readonly Fit[] = ['fits', 'does-not-fit', 'unknown']

interface FigureDetailsProps {
  row: PublishedComparison
  /** The statement of the study that gives the figure. */
  statement: StudyStatement | undefined
}

/** Why a figure agrees or not, how it is counted, where the study gives it, and the countries: folded, open in print. */
export function FigureDetails({ row, statement }: FigureDetailsProps) {
  const texts = useTexts()
  const { t } = texts
  const { total, answers, isCounted } = row
  const { text, lang } = useDataTranslation()(total.reading)
  return (
    <details className={styles.details} data-in-print="">
      <summary>
        {t('findings.why')}
        <About>{figureName(texts, total)}</About>
      </summary>
      {answers.map((answer) => (
        <Reason key={answer.evidence ?? ''} answer={answer} words={verdictReason(texts, row, answer)} />
      ))}
      <p>
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
      {statement && (
        <p>
          {t('published.inOurWords')}{' '}
          <a href={`#${statement.id}`}>
            <DataTexts of={[statement.text]} />
          </a>
        </p>
      )}
      {isCounted && answers.map((answer) => <Countries key={answer.evidence ?? ''} answer={answer} />)}
    </details>
  )
}

function Reason({ answer: { evidence }, words }: { answer: PublishedAnswer; words: string }) {
  const { t } = useTexts()
  return (
    words !== '' && (
      <p>
        {evidence && <b>{t(`published.reasonFor.${evidence}`)} </b>}
        {words}
      </p>
    )
  )
}

function Countries({ answer: { evidence, groups } }: { answer: PublishedAnswer }) {
  const { t } = useTexts()
  const root = useSiteRoot()
  return (
    <div data-countries={evidence ?? ''}>
      {evidence && (
        <p>
          <b>{t(`published.reasonFor.${evidence}`)}</b>
        </p>
      )}
      {GROUPS.filter((fit) => groups[fit].length > 0).map((fit) => (
        <p key={fit} data-group={fit}>
          {t('text.labelled', {
            label: t(`published.group.${fit}`, { count: groups[fit].length }),
            value: '',
          })}
          {groups[fit].map(({ entity }, index) => (
            <span key={entity.code}>
              {index > 0 && ', '}
              <a href={`${root}${countryPath(entity)}`}>{entityLabel(entity)}</a>
            </span>
          ))}
        </p>
      ))}
    </div>
  )
}
