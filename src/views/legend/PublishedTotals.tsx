import { classesFitting, totalsForMap } from '../../domain/publishedTotals'
import type { PublishedTotal } from '../../domain/published'
import type { Dataset } from '../../dataset/Dataset'
import { PublishedVerdict } from '../../marks/PublishedVerdict'
import { useAnswer, useAtlas } from '../../store/context'
import type { Filters } from '../../store/filters'
import { comparePublished } from '../../store/published'
import { SITE_PATHS } from '../../store/sitePaths'
import { useSiteRoot } from '../../store/siteRoot'
import { useTexts } from '../../text/context'
import type { MessageId } from '../../text/i18n'
import { baseOf } from '../../wording/answerSentence'
import { publishedFigure } from '../../wording/publishedFigure'
import { verdictWord } from '../../wording/verdictWords'
import styles from './Legend.module.css'

/** The totals the study published for this question, and the same count here. Differences are shown, not explained away. */
export function PublishedTotals() {
  const texts = useTexts()
  const { t } = texts
  const dataset = useAtlas((state) => state.dataset)
  const filters = useAtlas((state) => state.filters)
  const { regions, isEu2007Only, theme, on } = filters
  const scope = regions.length === 0 ? 'all' : regions.length === 1 ? regions[0] : undefined
  const asked = { ...filters, instrument: dataset.instrument(filters.instrument) }
  const totals = scope && !isEu2007Only ? totalsForMap(dataset.publishedTotals, asked, scope) : []
  if (totals.length === 0) return <p className={styles.none}>{t('key.publishedNone')}</p>
  const otherDay = theme === 'treaties' ? totals.find(({ asOf }) => asOf !== on)?.asOf : undefined
  const hasHorizon = totals.some((total) => classesFitting(total) !== null && hasOwnHorizon(dataset, filters))
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" colSpan={2}>
              {t('key.published')}
            </th>
            <th scope="col">{t('key.here')}</th>
            <th scope="col">
              <span className="visuallyHidden">{t('key.verdict')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {totals.map((total) => (
            <tr key={total.id} data-published={total.id}>
              <th scope="row">{t(publishedWord(total))}</th>
              <td className={styles.figure} data-count={total.base}>
                {publishedFigure(texts, total)}
              </td>
              <td className={`${styles.total} ${classesFitting(total) ? '' : styles.uncounted}`}>
                <Here total={total} />
              </td>
              <td className={styles.verdict}>
                <VerdictLink total={total} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {otherDay !== undefined && (
        <p className={styles.none}>{t('key.verdictDay', { day: texts.day(otherDay) })}</p>
      )}
      {hasHorizon && <p className={styles.none}>{t('key.verdictHorizon')}</p>}
    </>
  )
}

/** Whether the map knows statements that are later than the study's own horizon (rule R2). */
const hasOwnHorizon = (dataset: Dataset, filters: Filters): boolean =>
  dataset.entities.some(({ code }) => dataset.valueTo2007(code, filters) !== undefined)

const publishedWord = ({ map, indicator }: PublishedTotal): MessageId =>
  (map === 'treaties' ? 'published.bound' : `published.${indicator}`) as MessageId

/** The verdict for the strength of evidence shown, leading to its reasons and countries. */
function VerdictLink({ total }: { total: PublishedTotal }) {
  const texts = useTexts()
  const root = useSiteRoot()
  const dataset = useAtlas((state) => state.dataset)
  const strength = useAtlas((state) => state.filters.evidence)
  const { answers } = comparePublished(dataset, total)
  const answer = answers.find(({ evidence }) => evidence === strength) ?? answers[0]
  return (
    answer && (
      <a href={`${root}${SITE_PATHS.published}#${total.id}`}>
        <PublishedVerdict verdict={answer.verdict}>{verdictWord(texts, answer.verdict)}</PublishedVerdict>
      </a>
    )
  )
}

function Here({ total }: { total: PublishedTotal }) {
  const { t } = useTexts()
  const dataset = useAtlas((state) => state.dataset)
  const filters = useAtlas((state) => state.filters)
  const answer = useAnswer()
  const fitting = classesFitting(total)
  if (!fitting) return t('count.notComparable')
  const countBy = (classesOf: (code: string) => readonly string[] | undefined) =>
    answer.inScope.filter(({ code }) => classesOf(code)?.some((classId) => fitting.includes(classId))).length
  const hasHorizon = hasOwnHorizon(dataset, filters)
  return (
    <>
      {t('count.of', {
        count: countBy((code) => answer.valueOf.get(code)?.classes),
        base: baseOf(filters, answer),
      })}
      {hasHorizon && (
        <span className={styles.horizon}>
          {t('key.to2007', { count: countBy((code) => dataset.valueTo2007(code, filters)?.classes) })}
        </span>
      )}
    </>
  )
}
