import type { PublishedTotal } from '../../domain/published'
import type { PublishedVerdict as Verdict } from '../../domain/publishedVerdict'
import { PublishedVerdict } from '../marks/PublishedVerdict'
import { shownTotals } from '../../state/judged'
import { useAnswer, useAtlas, useFilters } from '../../state/context'
import { linkTo, useSiteRoot } from '../../state/sitePlace'
import { SITE_PATHS } from '../../domain/sitePaths'
import { useTexts } from '../../text/context'
import blocks from '../../ui/BlockTable.module.css'
import { TABLE_ROLES } from '../../ui/tableRoles'
import { hasInstrument } from '../../domain/themes'
import { publishedRows } from '../../text/sentences/publishedRows'
import { verdictWord } from '../../text/sentences/verdictWords'
import { NO_INFORMATION } from '../../domain/publishedTotals'
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
            <tr key={id} data-study-class={id}>
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

/** Differences are shown, not explained away. */
function PublishedRows() {
  const texts = useTexts()
  const { t } = texts
  const dataset = useAtlas((state) => state.dataset)
  const filters = useAtlas((state) => state.filters)
  const { theme, on } = filters
  const rows = publishedRows(texts, dataset, useAnswer(), filters)
  const otherDay = hasInstrument(theme) ? rows.find(({ total }) => total.asOf !== on)?.total.asOf : undefined
  return (
    <>
      <table
        className={`${styles.totals} ${blocks.onSmallPhones}`}
        data-words={rows.some(({ total }) => total.value === undefined) || undefined}
        aria-label={t('key.published')}
        {...TABLE_ROLES.table}
      >
        <thead {...TABLE_ROLES.group}>
          <tr {...TABLE_ROLES.row}>
            <th {...TABLE_ROLES.columnHead} scope="col" colSpan={2}>
              {t('key.published')}
            </th>
            <th {...TABLE_ROLES.columnHead} scope="col">
              {t('key.here')}
            </th>
            <th {...TABLE_ROLES.columnHead} scope="col">
              <span className="visuallyHidden">{t('key.verdict')}</span>
            </th>
          </tr>
        </thead>
        <tbody {...TABLE_ROLES.group}>
          {rows.map(({ total, label, figure, here, to2007, isCounted, verdict }, place) => (
            <tr {...TABLE_ROLES.row} key={place} data-published={total.id}>
              <th {...TABLE_ROLES.rowHead} scope="row">
                {label}
              </th>
              <td {...TABLE_ROLES.cell} className={styles.figure} data-count={total.value && total.base}>
                {figure}
              </td>
              <td {...TABLE_ROLES.cell} className={`${styles.here} ${isCounted ? '' : styles.uncounted}`}>
                {here}
                {to2007 !== undefined && <span className={styles.horizon}>{to2007}</span>}
              </td>
              <td {...TABLE_ROLES.cell} className={styles.verdict}>
                {verdict && <VerdictLink total={total} verdict={verdict} />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {otherDay !== undefined && (
        <p className={styles.note}>{t('key.verdictDay', { day: texts.day(otherDay) })}</p>
      )}
      {rows.some(({ to2007 }) => to2007 !== undefined) && (
        <p className={styles.note}>{t('key.verdictHorizon')}</p>
      )}
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
