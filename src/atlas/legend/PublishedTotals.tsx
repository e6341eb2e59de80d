import type { PublishedVerdict as Verdict } from '../../domain/publishedVerdict'
import { PublishedVerdict } from '../marks/Swatch'
import { shownTotals } from '../../state/shownTotals'
import { useAnswer, useAtlas, useFilters } from '../../state/context'
import { linkTo, useSiteRoot } from '../../state/sitePlace'
import { SITE_PATHS } from '../../domain/sitePaths'
import { useTexts } from '../../text/context'
import { verdictWord, comparedWords, publishedRows } from '../../text/sentences/verdictWords'
import { NO_INFORMATION, type PublishedTotal } from '../../domain/publishedTotals'
import { studyChart } from '../../text/sentences/keyNotes'
import { classLabel } from '../../text/sentences/words'
import styles from './PublishedTotals.module.css'

/** The study's figures beside the same counts here: its totals, and its chart of the classes where it has one. */
export function PublishedTotals() {
  const dataset = useAtlas((state) => state.dataset)
  const filters = useAtlas((state) => state.filters)
  const chart = studyChart(dataset, filters, useAnswer())
  return (
    <>
      {shownTotals(dataset, filters).length > 0 && <PublishedRows />}
      {chart && <StudyChart chart={chart} />}
    </>
  )
}

/** The study's count by class beside ours, and why the two need not match. */
function StudyChart({ chart }: { chart: ReadonlyMap<string, number> }) {
  const texts = useTexts()
  const { t } = texts
  const { theme, sub } = useFilters('theme', 'sub')
  const { counts } = useAnswer()
  const rows = [
    ...counts.map(({ classId, total }) => ({
      id: classId,
      label: classLabel(texts, theme, sub, classId),
      study: chart.get(classId),
      here: total,
    })),
    { id: NO_INFORMATION, label: t('key.noInformation'), study: chart.get(NO_INFORMATION), here: undefined },
  ]
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
          {rows.map(({ id, label, study, here }) => (
            <tr key={id} className={styles.class}>
              <th scope="row">{label}</th>
              <td className={styles.figure}>{study}</td>
              <td className={styles.here}>{here}</td>
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
  const dataset = useAtlas((state) => state.dataset)
  const filters = useAtlas((state) => state.filters)
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
    <a href={linkTo(root, `${SITE_PATHS.findings}#${total.id}`)}>
      <PublishedVerdict verdict={verdict}>{verdictWord(texts, verdict)}</PublishedVerdict>
    </a>
  )
}
