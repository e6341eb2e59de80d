import type { PublishedTotal } from '../../domain/published'
import { useAtlas } from '../../state/context'
import { type PublishedAnswer, type PublishedComparison, comparePublished } from '../../state/published'
import { useTexts } from '../../text/context'
import blocks from '../../ui/BlockTable.module.css'
import { Cell, RowHead, TableBody, TableHead, TableRow } from '../../ui/Table'
import { TABLE_ROLES } from '../../ui/tableRoles'
import type { Dataset } from '../../data/Dataset'
import type { Texts } from '../../text/i18n'
import { publishedFigure, publishedWord, scopeWord } from '../../text/sentences/publishedRows'
import { instrumentLabel } from '../../text/sentences/question'
import styles from './StudyTable.module.css'
import type { PublishedVerdict } from '../../domain/publishedVerdict'
import { SITE_PATHS } from '../../domain/sitePaths'
import { useSiteRoot } from '../../state/sitePlace'
import { verdictWord } from '../../text/sentences/verdictWords'

interface VerdictLinkProps {
  id: string
  verdict: PublishedVerdict
}

/** A verdict as a word, linked to its reasons and countries. */
export function VerdictLink({ id, verdict }: VerdictLinkProps) {
  const texts = useTexts()
  const root = useSiteRoot()
  return (
    <a className={styles.verdict} href={`${root}${SITE_PATHS.published}#${id}`} data-verdict={verdict}>
      {verdictWord(texts, verdict)}
    </a>
  )
}

interface StudyTableProps {
  title: string
  ids: readonly string[]
}

/** The study's figure, the same count here, and the verdict, computed by rules R2, R26 and R27. */
export function StudyTable({ title, ids }: StudyTableProps) {
  const texts = useTexts()
  const { t } = texts
  const dataset = useAtlas((state) => state.dataset)
  const rows = ids.flatMap((id) => {
    const total = dataset.publishedTotals.find((one) => one.id === id)
    return total && isMeasure(total) ? [comparePublished(dataset, total)] : []
  })
  if (rows.length === 0) return null
  const hasHorizon = rows.some(({ answers }) => answers.some(({ onMap }) => onMap))
  return (
    <>
      <table className={`${styles.study} ${blocks.onSmallPhones}`} {...TABLE_ROLES.table}>
        <caption className="visuallyHidden">{t('findings.table', { title })}</caption>
        <TableHead
          heads={[
            <span key="measure" className="visuallyHidden">
              {t('findings.measure')}
            </span>,
            t('key.study'),
            t('key.here'),
            <span key="verdict" className="visuallyHidden">
              {t('key.verdict')}
            </span>,
          ]}
        />
        {rows.map((row) => (
          <TableBody key={row.total.id} data-published={row.total.id}>
            {row.answers.map((answer, index) => (
              <TableRow key={answer.evidence ?? ''} data-evidence={answer.evidence}>
                {index === 0 && (
                  <>
                    <RowHead scope="rowgroup" rowSpan={row.answers.length}>
                      {measureWord(texts, dataset, row.total)}
                    </RowHead>
                    <Cell rowSpan={row.answers.length} data-count={row.total.value && row.total.base}>
                      {publishedFigure(texts, row.total)}
                    </Cell>
                  </>
                )}
                <Cell data-count={row.isCounted || undefined}>{hereWords(texts, row, answer)}</Cell>
                <Cell>
                  <VerdictLink id={row.total.id} verdict={answer.verdict} />
                </Cell>
              </TableRow>
            ))}
          </TableBody>
        ))}
      </table>
      {hasHorizon && <p className={styles.horizon}>{t('findings.horizon')}</p>}
    </>
  )
}

/** The study's counts of itself are not compared; the classes of its chart are compared there. */
const isMeasure = ({ map, indicator }: PublishedTotal): boolean =>
  map !== 'study' && !indicator.startsWith('lead-institution=')

const measureWord = (texts: Texts, dataset: Dataset, total: PublishedTotal): string => {
  if (total.scope !== 'all' && total.relation !== 'only-in') return scopeWord(texts, total.scope)
  if (total.map !== 'treaties') return publishedWord(texts, total)
  const instrument = dataset.instruments.find(({ dataId }) => dataId === total.indicator)
  return instrument ? instrumentLabel(texts, instrument.id) : texts.t('findings.measure.osce-plan')
}

/** "29 of 51", whom it is about where that matters, and how many may or may not fit. */
const hereWords = ({ t }: Texts, { isCounted }: PublishedComparison, answer: PublishedAnswer) => {
  if (!isCounted) return t('count.notComparable')
  const { fit, base, unknown } = answer.tally
  const details = [
    ...(answer.evidence ? [t(`findings.here.${answer.evidence}`)] : []),
    ...(unknown > 0 ? [t('findings.here.open', { count: unknown })] : []),
  ]
  return (
    <>
      <b>{t('count.of', { count: fit, base })}</b>
      {details.length > 0 && <span className={styles.detail}>{details.join(', ')}</span>}
    </>
  )
}
