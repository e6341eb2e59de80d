import { Fragment } from 'react'
import type { Fit } from '../../domain/publishedTotals'
import { countryPath } from '../../domain/sitePaths'
import type { StudyStatement } from '../../domain/studyStatement'
import { useAtlas } from '../../state/context'
import { type PublishedAnswer, type PublishedComparison, comparedTotals } from '../../state/published'
import { useSiteRoot } from '../../state/sitePlace'
import { Message, useTexts } from '../../text/context'
import { DataTexts, useDataTranslation, About } from '../../text/dataTexts'
import type { MessageId } from '../../text/i18n'
import { verdictReason } from '../../text/sentences/verdictWords'
import { entityLabel } from '../../text/sentences/words'
import { Section } from './Statements'
import { StudyFigures, figureName } from './StudyFigures'
import styles from './StudyFigures.module.css'

interface FigureTexts {
  /** All statements of the study. */
  statements: readonly StudyStatement[]
  /** How the words of a figure are read, by its id. */
  readings: ReadonlyMap<string, string>
}

/** Every figure of the study that the atlas can check, by theme, with its verdict, the reason and the countries. */
export function AllFigures(given: FigureTexts) {
  const { t } = useTexts()
  const dataset = useAtlas((state) => state.dataset)
  const rows = comparedTotals(dataset).filter(({ isOwnList }) => !isOwnList)
  const detailsOf = (row: PublishedComparison) => <FigureDetails row={row} {...given} />
  const maps = [...new Set(rows.map(({ total }) => total.map))]
  return (
    <Section id="figures">
      <p>{t('published.lead', countsOf(rows))}</p>
      {maps.map((map) => {
        const title = t(`published.heading.${map}` as MessageId)
        const totals = rows.flatMap(({ total }) => (total.map === map ? [total] : []))
        return (
          <div key={map}>
            <h3 id={`figures-${map}`}>{title}</h3>
            <StudyFigures title={title} totals={totals} detailsOf={detailsOf} />
          </div>
        )
      })}
    </Section>
  )
}

/** How many figures are compared once and twice, and how many of the former agree, differ or cannot be compared. */
const countsOf = (rows: readonly PublishedComparison[]) => {
  const once = rows.flatMap(({ answers: [answer, other] }) => (answer && !other ? [answer.verdict] : []))
  const count = (wanted: (typeof once)[number]) => once.filter((verdict) => verdict === wanted).length
  return {
    rows: rows.length,
    once: once.length,
    twice: rows.length - once.length,
    agrees: count('agrees'),
    differs: count('differs'),
    open: count('cannot-be-judged'),
  }
}

/** The first statement that gives the figure, preferably outside the key findings. */
const statementOf = (statements: readonly StudyStatement[], total: string): StudyStatement | undefined => {
  const giving = statements.filter(({ totals }) => totals.includes(total))
  const atLength = giving.filter(({ section }) => section !== 'key')
  return atLength.find(({ totals }) => totals[0] === total) ?? atLength[0] ?? giving[0]
}

const GROUPS: readonly Fit[] = ['fits', 'does-not-fit', 'unknown']

interface FigureDetailsProps extends FigureTexts {
  row: PublishedComparison
}

/** Why a figure agrees or not, how it is counted, where the study gives it, and the countries: folded, open in print. */
function FigureDetails({ row, statements, readings }: FigureDetailsProps) {
  const texts = useTexts()
  const { t } = texts
  const { total, answers, isCounted } = row
  const statement = statementOf(statements, total.id)
  const reading = readings.get(total.id) ?? ''
  const { text, lang } = useDataTranslation()(reading)
  return (
    <details className={styles.details} data-in-print="">
      <summary>
        {t('findings.why')}
        <About>{figureName(texts, total)}</About>
      </summary>
      {answers.map((answer) => {
        const reason = verdictReason(texts, row, answer)
        return (
          reason !== '' && (
            <p key={answer.evidence ?? ''}>
              {answer.evidence && <b>{t(`published.reasonFor.${answer.evidence}`)} </b>}
              {reason}
            </p>
          )
        )
      })}
      <p>
        {reading && (
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
            <Fragment key={entity.code}>
              {index > 0 && ', '}
              <a href={`${root}${countryPath(entity)}`}>{entityLabel(entity)}</a>
            </Fragment>
          ))}
        </p>
      ))}
    </div>
  )
}
