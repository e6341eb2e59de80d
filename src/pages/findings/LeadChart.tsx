import { NO_INFORMATION, publishedLeadChart } from '../../domain/publishedTotals'
import { answerOf } from '../../state/answer'
import { useAtlas } from '../../state/context'
import type { Filters } from '../../state/filters'
import { useTexts } from '../../text/context'
import { Cell, RowHead, TableBody, TableHead, TableRow } from '../../ui/Table'
import { TABLE_ROLES } from '../../ui/tableRoles'
import { classLabel } from '../../text/sentences/words'
import { mapSources } from '../../text/sentences/mapSources'
import { comparePublished } from '../../state/published'
import { FigureLink } from './MapLink'
import { VerdictLink } from './StudyTable'
import figures from './Figure.module.css'
import styles from './LeadChart.module.css'

const SILENT = 'not-documented'

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0)

/** The study's chart of leading institutions beside what is documented here, as a table with bars. */
export function LeadChart({ filters }: { filters: Filters }) {
  const texts = useTexts()
  const { t } = texts
  const dataset = useAtlas((state) => state.dataset)
  const published = publishedLeadChart(dataset.publishedTotals)
  const counts = answerOf(dataset, filters).counts
  const here = (id: string) => counts.find(({ classId }) => classId === id)?.total ?? 0
  const classes = counts.filter(({ classId }) => classId !== SILENT)
  const max = Math.max(...published.values(), ...counts.map(({ total }) => total))
  const verdict = (id: string) => {
    const total = dataset.publishedTotals.find(
      ({ indicator, relation }) => indicator === `lead-institution=${id}` && relation === '=',
    )
    const answer = total && comparePublished(dataset, total).answers[0]
    return answer && <VerdictLink id={total.id} verdict={answer.verdict} />
  }
  const cell = (count: number, kind: 'study' | 'here') => <Bar count={count} max={max} kind={kind} />
  return (
    <figure className={figures.figure} data-picture="leading-institutions">
      <table className={styles.chart} {...TABLE_ROLES.table} data-picture-drawing="">
        <caption data-picture-title="">{t('findings.chart.caption')}</caption>
        <TableHead
          heads={[
            t('findings.chart.class'),
            t('findings.chart.study'),
            t('findings.chart.here'),
            t('key.verdict'),
          ]}
        />
        <TableBody>
          {classes.map(({ classId, total }) => (
            <TableRow key={classId} data-lead-class={classId}>
              <RowHead>{classLabel(texts, 'institutions', 'main', classId)}</RowHead>
              <Cell data-study={published.get(classId)}>{cell(published.get(classId) ?? 0, 'study')}</Cell>
              <Cell data-here={total}>{cell(total, 'here')}</Cell>
              <Cell>{verdict(classId)}</Cell>
            </TableRow>
          ))}
          <TableRow data-lead-class={NO_INFORMATION}>
            <RowHead>{t('findings.chart.noInformation')}</RowHead>
            <Cell data-study={published.get(NO_INFORMATION)}>
              {cell(published.get(NO_INFORMATION) ?? 0, 'study')}
            </Cell>
            <Cell className={styles.absent}>{t('findings.chart.absent')}</Cell>
            <Cell>{verdict(NO_INFORMATION)}</Cell>
          </TableRow>
          <TableRow data-lead-class={SILENT}>
            <RowHead>{t('findings.chart.notDocumented')}</RowHead>
            <Cell className={styles.absent}>{t('findings.chart.absent')}</Cell>
            <Cell data-here={here(SILENT)}>{cell(here(SILENT), 'here')}</Cell>
            <td />
          </TableRow>
        </TableBody>
        <tfoot {...TABLE_ROLES.group}>
          <TableRow>
            <RowHead>{t('findings.chart.sum')}</RowHead>
            <Cell>{sumOf([...published.values()])}</Cell>
            <Cell>{sumOf(counts.map(({ total }) => total))}</Cell>
            <td />
          </TableRow>
        </tfoot>
      </table>
      <figcaption className={figures.caption}>
        <p data-picture-source="">
          <b data-picture-skip="">{t('footer.prevalence')}</b> {t('findings.chart.horizon')}{' '}
          {mapSources(texts, dataset, filters)}. <FigureLink filters={filters} />
        </p>
      </figcaption>
    </figure>
  )
}

interface BarProps {
  count: number
  max: number
  kind: 'study' | 'here'
}

function Bar({ count, max, kind }: BarProps) {
  return (
    <span className={styles.barLine}>
      <b>{count}</b>
      <svg className={styles.bar} data-kind={kind} width="100%" height="12" aria-hidden="true">
        <rect width={`${Math.round((count / max) * 1000) / 10}%`} height="12" />
      </svg>
    </span>
  )
}
