import type { PublishedTotal } from '../../domain/published'
import type { PublishedVerdict as Verdict } from '../../domain/publishedVerdict'
import { PublishedVerdict } from '../marks/PublishedVerdict'
import { useAnswer, useAtlas } from '../../state/context'
import { linkTo, useSiteRoot } from '../../state/sitePlace'
import { SITE_PATHS } from '../../domain/sitePaths'
import { useTexts } from '../../text/context'
import blocks from '../../ui/BlockTable.module.css'
import { TABLE_ROLES } from '../../ui/tableRoles'
import { hasInstrument } from '../../domain/themes'
import { publishedRows } from '../../text/sentences/publishedRows'
import { verdictWord } from '../../text/sentences/verdictWords'
import styles from './Legend.module.css'

/** The study's published totals beside the same counts here; differences are shown, not explained away. */
export function PublishedTotals() {
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
        className={`${styles.table} ${styles.totals} ${blocks.onSmallPhones}`}
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
              <td {...TABLE_ROLES.cell} className={`${styles.total} ${isCounted ? '' : styles.uncounted}`}>
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
        <p className={styles.none}>{t('key.verdictDay', { day: texts.day(otherDay) })}</p>
      )}
      {rows.some(({ to2007 }) => to2007 !== undefined) && (
        <p className={styles.none}>{t('key.verdictHorizon')}</p>
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
