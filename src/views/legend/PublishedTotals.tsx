import { classesFitting, totalsForMap } from '../../domain/publishedTotals'
import type { PublishedTotal } from '../../domain/published'
import { useAnswer, useAtlas } from '../../store/context'
import { useTexts } from '../../text/context'
import type { MessageId } from '../../text/i18n'
import { baseOf } from '../../wording/answerSentence'
import { publishedFigure } from '../../wording/publishedFigure'
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
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" colSpan={2}>
              {t('key.published')}
            </th>
            <th scope="col">{t('key.here')}</th>
          </tr>
        </thead>
        <tbody>
          {totals.map((total) => (
            <tr key={total.id} data-published={total.id}>
              <th scope="row">{t(publishedWord(total))}</th>
              <td className={styles.figure}>{publishedFigure(texts, total)}</td>
              <td className={styles.total}>
                <Here total={total} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {otherDay !== undefined && (
        <p className={styles.none}>{t('key.publishedDay', { day: texts.day(otherDay) })}</p>
      )}
    </>
  )
}

const publishedWord = ({ map, indicator }: PublishedTotal): MessageId =>
  (map === 'treaties' ? 'published.bound' : `published.${indicator}`) as MessageId

function Here({ total }: { total: PublishedTotal }) {
  const { t } = useTexts()
  const dataset = useAtlas((state) => state.dataset)
  const filters = useAtlas((state) => state.filters)
  const answer = useAnswer()
  const fitting = classesFitting(total)
  if (!fitting) return t('count.notComparable')
  const countBy = (classesOf: (code: string) => readonly string[] | undefined) =>
    answer.inScope.filter(({ code }) => classesOf(code)?.some((classId) => fitting.includes(classId))).length
  const hasHorizon = answer.inScope.some(({ code }) => dataset.valueTo2007(code, filters) !== undefined)
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
