import { useId } from 'react'
import { useAnswer, useAtlas } from '../../store/context'
import { useTexts } from '../../text/context'
import { baseOf } from '../../wording/answerSentence'
import { KeyNotes } from './KeyNotes'
import { KeySources } from './KeySources'
import { KeyRow } from './KeyRow'
import styles from './Legend.module.css'
import { PublishedTotals } from './PublishedTotals'
import { publishedLeadChart } from '../../domain/publishedTotals'

/** The key: what each fill means, how many carry it, and the study's own figure beside ours. */
export function Legend() {
  const texts = useTexts()
  const titleId = useId()
  const { t } = texts
  const dataset = useAtlas((state) => state.dataset)
  const filters = useAtlas((state) => state.filters)
  const answer = useAnswer()
  const isTreaties = filters.theme === 'treaties'
  const base = baseOf(filters, answer)
  const chart =
    filters.theme === 'institutions' && answer.inScope.length === dataset.entities.length
      ? publishedLeadChart(dataset.publishedTotals)
      : null
  const generalHead =
    filters.theme === 'patterns' && filters.sub === 'main' ? 'key.partGeneral' : 'key.general'
  return (
    <section className={styles.legend} aria-labelledby={titleId}>
      <h2 id={titleId} className="visuallyHidden">
        {t('key.title')}
      </h2>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">
              {isTreaties ? t('key.on', { day: texts.day(filters.on) }) : t('key.countries', { base })}
            </th>
            {answer.hasStrength && (
              <>
                <th scope="col">{t('key.children')}</th>
                <th scope="col">{t(generalHead)}</th>
              </>
            )}
            <th scope="col">{isTreaties ? t('key.states', { base }) : t('key.all')}</th>
            {chart && <th scope="col">{t('key.study')}</th>}
          </tr>
        </thead>
        <tbody>
          {answer.counts.map((count) => (
            <KeyRow
              key={count.classId}
              count={count}
              published={chart?.get(count.classId)}
              hasChart={chart !== null}
            />
          ))}
        </tbody>
      </table>
      {!isTreaties && <KeyNotes />}
      <PublishedTotals />
      {!isTreaties && <KeySources />}
    </section>
  )
}
