import type { StudyStatement } from '../../domain/studyStatement'
import { useAtlas } from '../../state/context'
import { comparedTotals, type PublishedComparison } from '../../state/published'
import { useTexts } from '../../text/context'
import type { MessageId } from '../../text/i18n'
import { FigureDetails } from './FigureDetails'
import { Section } from './Statements'
import { StudyFigures } from './StudyFigures'

/** Every figure of the study that the atlas can check, by theme, with its verdict, the reason and the countries. */
export function AllFigures({ statements }: { statements: readonly StudyStatement[] }) {
  const { t } = useTexts()
  const dataset = useAtlas((state) => state.dataset)
  const rows = comparedTotals(dataset).filter(({ isOwnList }) => !isOwnList)
  const maps = [...new Set(rows.map(({ total }) => total.map))]
  const detailsOf = (row: PublishedComparison) => (
    <FigureDetails row={row} statement={statementOf(statements, row.total.id)} />
  )
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
