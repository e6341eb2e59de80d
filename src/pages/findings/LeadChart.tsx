import { publishedLeadChart } from '../../domain/publishedTotals'
import { answerOf } from '../../store/answer'
import { useAtlas } from '../../store/context'
import type { Filters } from '../../store/filters'
import { useTexts } from '../../text/context'
import { classLabel } from '../../wording/words'
import { mapSources } from '../../wording/mapSources'
import { comparePublished } from '../../store/published'
import { FigureLink } from './MapLink'
import { VerdictLink } from './VerdictLink'
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
    const total = dataset.publishedTotals.find(({ indicator }) => indicator === `lead-institution=${id}`)
    const answer = total && comparePublished(dataset, total).answers[0]
    return answer && <VerdictLink id={total.id} verdict={answer.verdict} />
  }
  const cell = (count: number, kind: 'study' | 'here') => <Bar count={count} max={max} kind={kind} />
  return (
    <figure className={figures.figure} data-picture="leading-institutions">
      <table className={styles.chart} data-picture-drawing="">
        <caption data-picture-title="">{t('findings.chart.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('findings.chart.class')}</th>
            <th scope="col">{t('findings.chart.study')}</th>
            <th scope="col">{t('findings.chart.here')}</th>
            <th scope="col">{t('key.verdict')}</th>
          </tr>
        </thead>
        <tbody>
          {classes.map(({ classId, total }) => (
            <tr key={classId} data-lead-class={classId}>
              <th scope="row">{classLabel(texts, 'institutions', 'main', classId)}</th>
              <td data-study={published.get(classId)}>{cell(published.get(classId) ?? 0, 'study')}</td>
              <td data-here={total}>{cell(total, 'here')}</td>
              <td>{verdict(classId)}</td>
            </tr>
          ))}
          <tr data-lead-class="no-information">
            <th scope="row">{t('findings.chart.noInformation')}</th>
            <td data-study={published.get(SILENT)}>{cell(published.get(SILENT) ?? 0, 'study')}</td>
            <td className={styles.absent}>{t('findings.chart.absent')}</td>
            <td>{verdict('no-information')}</td>
          </tr>
          <tr data-lead-class={SILENT}>
            <th scope="row">{t('findings.chart.notDocumented')}</th>
            <td className={styles.absent}>{t('findings.chart.absent')}</td>
            <td data-here={here(SILENT)}>{cell(here(SILENT), 'here')}</td>
            <td />
          </tr>
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('findings.chart.sum')}</th>
            <td>{sumOf([...published.values()])}</td>
            <td>{sumOf(counts.map(({ total }) => total))}</td>
            <td />
          </tr>
        </tfoot>
      </table>
      <figcaption className={figures.caption}>
        <p data-picture-source="">
          <b data-picture-skip="">{t('foot.prevalence')}</b> {t('findings.chart.horizon')}{' '}
          {mapSources(texts, dataset, filters)}. <FigureLink filters={filters} />
        </p>
      </figcaption>
    </figure>
  )
}

interface BarProps {
  count: number
  /** The count whose bar is as long as its column. */
  max: number
  kind: 'study' | 'here'
}

/** A count with its bar; the number is what is read. */
function Bar({ count, max, kind }: BarProps) {
  return (
    <span className={styles.barLine}>
      <b>{count}</b>
      <svg
        className={styles.bar}
        data-kind={kind}
        width="100%"
        height="12"
        aria-hidden="true"
        focusable="false"
      >
        <rect width={`${Math.round((count / max) * 1000) / 10}%`} height="12" />
      </svg>
    </span>
  )
}
