import { Fragment } from 'react'
import type { Fit } from '../../domain/publishedTotals'
import { countryPath } from '../../domain/sitePaths'
import type { StudyStatement } from '../../domain/studyStatement'
import { useAtlas } from '../../state/context'
import type { Evidence } from '../../domain/evidence'
import { RESULTS } from '../../domain/comparedTotal'
import type { Judged } from '../../state/judged'
import { type PublishedComparison, comparedTotals, shownYears } from '../../state/published'
import { useSiteRoot } from '../../state/sitePlace'
import { Message, useTexts } from '../../text/context'
import { DataTexts, useDataTranslation, About } from '../../text/dataTexts'
import type { MessageId } from '../../text/i18n'
import { verdictWord } from '../../text/sentences/verdictWords'
import { entityLabel } from '../../text/sentences/words'
import { Cell, RowHead, Table, TableRow } from '../../ui/Table'
import { howCounted, verdictReason } from './verdictReasons'
import tables from '../../ui/Table.module.css'
import { Line } from './FindingLine'
import { StudyFigures, figureName } from './StudyFigures'
import styles from './StudyFigures.module.css'

interface FigureTexts {
  /** All statements of the study. */
  statements: readonly StudyStatement[]
  /** How the words of a figure are read, by its id. */
  readings: ReadonlyMap<string, string>
}

/** Every figure of the study that the atlas compares, by theme, with its verdict, the reason and the countries. */
export function AllFigures(given: FigureTexts) {
  const texts = useTexts()
  const { t } = texts
  const dataset = useAtlas((state) => state.dataset)
  const rows = comparedTotals(dataset).filter(({ isOwnList }) => !isOwnList)
  const detailsOf = (row: PublishedComparison) => <FigureDetails row={row} {...given} />
  const maps = [...new Set(rows.map(({ total }) => total.map))]
  return (
    <Line id="figures" title={t('findings.section.figures', { count: rows.length })}>
      <Tallies rows={rows} />
      {maps.map((map) => {
        const title = t(`published.heading.${map}` as MessageId)
        const totals = rows.flatMap(({ total }) => (total.map === map ? [total] : []))
        return (
          <div key={map}>
            <h4 id={`figures-${map}`}>{title}</h4>
            <StudyFigures title={title} totals={totals} detailsOf={detailsOf} />
          </div>
        )
      })}
    </Line>
  )
}

/** How many figures agree, differ, depend on the year or cannot be compared, of those counted once and by age (R27). */
function Tallies({ rows }: { rows: readonly PublishedComparison[] }) {
  const texts = useTexts()
  const { t } = texts
  const resultsOf = (evidence?: Evidence) =>
    rows.flatMap(({ answers }) => answers.flatMap((one) => (one.evidence === evidence ? [one.result] : [])))
  const once = resultsOf()
  const open = once.filter((result) => result === 'cannot-be-judged').length
  const counts = { rows: rows.length, once: once.length, twice: rows.length - once.length, open }
  const rowsOf = [
    [t('published.once'), once],
    [t('table.other.children'), resultsOf('children')],
    [t('table.other.anyone'), resultsOf('anyone')],
  ] as const
  return (
    <>
      <p>{t('published.lead', counts)}</p>
      <Table
        className={tables.blocks}
        caption={t('findings.section.figures', { count: rows.length })}
        heads={[t('findings.figure'), ...RESULTS.map((each) => verdictWord(texts, each))]}
      >
        {rowsOf.map(([label, results]) => (
          <TableRow key={label}>
            <RowHead>{label}</RowHead>
            {RESULTS.map((each) => (
              <Cell key={each} data-label={verdictWord(texts, each)}>
                {results.filter((one) => one === each).length}
              </Cell>
            ))}
          </TableRow>
        ))}
      </Table>
    </>
  )
}

/** The statement that gives the figure, preferably as its first. */
const statementOf = (statements: readonly StudyStatement[], total: string): StudyStatement | undefined => {
  const giving = statements.filter(({ totals }) => totals.includes(total))
  return giving.find(({ totals }) => totals[0] === total) ?? giving[0]
}

const GROUPS: readonly Fit[] = ['fits', 'does-not-fit', 'unknown']

interface FigureDetailsProps extends FigureTexts {
  row: PublishedComparison
}

/** Why a figure agrees or not, how it is counted, where the study gives it, and the countries: folded. */
function FigureDetails({ row, statements, readings }: FigureDetailsProps) {
  const texts = useTexts()
  const { t } = texts
  const { total, answers, isCounted } = row
  const said = answers.flatMap((answer) =>
    shownYears(answer).map(({ year, judged }): SaidOf => ({ evidence: answer.evidence, year, judged })),
  )
  const statement = statementOf(statements, total.id)
  const reading = readings.get(total.id) ?? ''
  const { text, lang } = useDataTranslation()(reading)
  return (
    <details className={styles.details}>
      <summary>
        {t('findings.why')}
        <About>{figureName(texts, total)}</About>
      </summary>
      {said.map(({ evidence, year, judged }) => {
        const reason = verdictReason(texts, row, judged)
        return (
          reason !== '' && (
            <p key={`${evidence} ${year}`}>
              <OfWhom evidence={evidence} year={year} /> {reason}
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
        {howCounted(texts, total)}
      </p>
      {statement && (
        <p>
          {t('published.inOurWords')}{' '}
          <a href={`#${statement.id}`}>
            <DataTexts of={[statement.text]} />
          </a>
        </p>
      )}
      {isCounted && said.map((one) => <Countries key={`${one.evidence} ${one.year}`} {...one} />)}
    </details>
  )
}

interface SaidOf {
  evidence: Evidence | undefined
  /** Where the verdict depends on it. */
  year: number | undefined
  judged: Judged
}

/** Whom the text after it is about, and up to when, where there are several such texts. */
function OfWhom({ evidence, year }: Pick<SaidOf, 'evidence' | 'year'>) {
  const { t, labelled } = useTexts()
  return (
    <b>
      {evidence && t(`published.reasonFor.${evidence}`)} {year && labelled(t('published.upTo', { year }), '')}
    </b>
  )
}

function Countries({ evidence, year, judged: { groups } }: SaidOf) {
  const { t, labelled } = useTexts()
  const root = useSiteRoot()
  return (
    <div data-countries={evidence ?? ''} data-year={year ?? ''}>
      {(evidence ?? year) && (
        <p>
          <OfWhom evidence={evidence} year={year} />
        </p>
      )}
      {GROUPS.filter((fit) => groups[fit].length > 0).map((fit) => (
        <p key={fit} data-group={fit}>
          {labelled(t(`published.group.${fit}`, { count: groups[fit].length }), '')}
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
