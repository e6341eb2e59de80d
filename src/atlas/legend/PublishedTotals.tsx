import type { PublishedVerdict as Verdict } from '../../domain/comparedTotal'
import { PublishedVerdict } from '../marks/ValueMarks'
import { totalsForMap } from '../../state/totalsForMap'
import { useAtlas, useAtlasData } from '../../state/context'
import { useSiteRoot } from '../../state/sitePlace'
import { SITE_PATHS } from '../../domain/sitePaths'
import { useTexts } from '../../text/context'
import { verdictWord, comparedWords, publishedRows } from '../../text/sentences/verdictWords'
import type { PublishedTotal } from '../../domain/publishedTotals'
import { shownRows } from '../../map/markup/key'
import styles from './PublishedTotals.module.css'

/** The study's figures beside the same counts here: its totals, and its chart of the classes where it has one. */
export function PublishedTotals() {
  const { dataset, filters } = useAtlasData()
  return (
    <>
      {totalsForMap(dataset, filters).length > 0 && <PublishedRows />}
      <StudyChart />
    </>
  )
}

/** The study's count by class beside ours, and why the two need not match. */
function StudyChart() {
  const texts = useTexts()
  const { t } = texts
  const dataset = useAtlas((state) => state.dataset)
  const rows = shownRows(
    texts,
    dataset,
    useAtlas((state) => state.filters),
  )
  if (rows.every(({ study }) => study === undefined)) return null
  return (
    <>
      <table className={styles.totals} aria-label={t('key.published')}>
        <thead>
          <tr>
            <th scope="col">{t('key.chart')}</th>
            <th scope="col">{t('key.study')}</th>
            <th scope="col">{t('key.here')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ classId, label, study, total }) => (
            <tr key={classId} className={styles.class}>
              <th scope="row">{label}</th>
              <td className={styles.figure}>{study}</td>
              <td className={styles.here}>{total}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.note}>{t('key.chart.why')}</p>
    </>
  )
}

/** Each figure of the study, and below it the counts of the atlas: differences are shown, not explained away. */
function PublishedRows() {
  const texts = useTexts()
  const { t } = texts
  const { dataset, filters } = useAtlasData()
  return (
    <>
      <table className={styles.totals} aria-label={t('key.published')}>
        <thead>
          <tr>
            <td />
            <th scope="col">{t('key.published')}</th>
          </tr>
        </thead>
        {publishedRows(texts, dataset, filters).map(({ total, label, figure, counts }, place) => (
          <tbody key={place} data-published={total.id}>
            <tr>
              <th scope="rowgroup">{label}</th>
              <td className={styles.figure}>{figure}</td>
            </tr>
            {counts.map(({ count, verdict }) => (
              <tr key={count}>
                <td className={styles.here}>{count}</td>
                <td className={styles.verdict}>
                  <VerdictLink total={total} verdict={verdict} />
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
      <p className={styles.note}>{comparedWords(texts, filters)}</p>
    </>
  )
}

function VerdictLink({ total, verdict }: { total: PublishedTotal; verdict: Verdict }) {
  const texts = useTexts()
  const root = useSiteRoot()
  return (
    <a href={`${root}${SITE_PATHS.findings}#${total.id}`}>
      <PublishedVerdict verdict={verdict}>{verdictWord(texts, verdict)}</PublishedVerdict>
    </a>
  )
}
