import type { ReactNode } from 'react'
import { PublishedVerdict } from '../../atlas/marks/ValueMarks'
import { REGIONS_MEANT } from '../../domain/entity'
import type { PublishedTotal } from '../../domain/publishedTotals'
import { hasEvidenceChoice, hasInstrument } from '../../domain/themes'
import { STUDY_DAY } from '../../domain/treaty'
import { useAtlas } from '../../state/context'
import { comparePublished, type PublishedComparison, shownYears } from '../../state/published'
import type { Judged } from '../../state/judged'
import { atlasPath, useSiteRoot } from '../../state/sitePlace'
import { useTexts } from '../../text/context'
import type { MessageId, Texts } from '../../text/i18n'
import { besideCount, verdictWord, publishedFigure } from '../../text/sentences/verdictWords'
import { Cell, ColumnHead, RowHead, TableBody, TableRow } from '../../ui/Table'
import { TABLE_ROLES } from '../../ui/tableRoles'
import { About } from '../../text/dataTexts'
import tables from '../../ui/Table.module.css'
import styles from './StudyFigures.module.css'

interface StudyFiguresProps {
  title: string
  totals: readonly PublishedTotal[]
  /** The text below each figure, where links to it lead. */
  detailsOf?: (row: PublishedComparison) => ReactNode
}

/** Name of a figure of the study, which no other has. */
export const figureName = ({ t }: Texts, { id }: PublishedTotal): string =>
  t(`published.row.${id}` as MessageId)

/** The study's figures beside the same counts of the atlas, for children and for people of any age (R27), with verdicts. */
export function StudyFigures({ title, totals, detailsOf }: StudyFiguresProps) {
  const texts = useTexts()
  const dataset = useAtlas((state) => state.dataset)
  const rows = totals.map((total) => comparePublished(dataset, total))
  if (rows.length === 0) return null
  const heads = headsOf(texts, rows)
  return (
    <table className={`${tables.blocks} ${styles.figures}`} {...TABLE_ROLES.table}>
      <caption className="visuallyHidden">{texts.t('findings.table', { title })}</caption>
      <thead {...TABLE_ROLES.group}>
        <TableRow>
          <ColumnHead>{texts.t('findings.figure')}</ColumnHead>
          <ColumnHead>{texts.t('findings.study')}</ColumnHead>
          {heads.map((head) => (
            <ColumnHead key={head} colSpan={2 / heads.length}>
              {head}
            </ColumnHead>
          ))}
          <td />
        </TableRow>
      </thead>
      {rows.map((row) => (
        <TableBody key={row.total.id} id={detailsOf ? row.total.id : undefined} data-published={row.total.id}>
          <FigureRow row={row} heads={heads} isLink={!detailsOf} />
          {detailsOf && (
            <TableRow className={styles.more}>
              <Cell colSpan={5}>{detailsOf(row)}</Cell>
            </TableRow>
          )}
        </TableBody>
      ))}
    </table>
  )
}

/** One head where a figure is counted once, two where it is counted by age. */
const headsOf = ({ t, day }: Texts, rows: readonly PublishedComparison[]): readonly string[] => {
  const maps = rows.map(({ total }) => total.map)
  if (maps.some((map) => map !== 'study' && hasEvidenceChoice(map)))
    return [t('findings.atlas.children'), t('findings.atlas.anyone')]
  const hasDays = maps.every((map) => map !== 'study' && hasInstrument(map))
  return [hasDays ? t('findings.atlas.on', { day: day(STUDY_DAY) }) : t('findings.atlas')]
}

interface FigureRowProps {
  row: PublishedComparison
  heads: readonly string[]
  /** Whether its name leads to it among all figures. */
  isLink: boolean
}

function FigureRow({ row, heads, isLink }: FigureRowProps) {
  const texts = useTexts()
  const { t } = texts
  const root = useSiteRoot()
  const { total, question, isCounted } = row
  const name = figureName(texts, total)
  const regions = total.scope === 'all' || total.relation === 'only-in' ? [] : REGIONS_MEANT[total.scope]
  return (
    <TableRow>
      <RowHead>{isLink ? <a href={`#${total.id}`}>{name}</a> : name}</RowHead>
      <Cell data-label={t('findings.study')}>{publishedFigure(texts, total)}</Cell>
      {row.answers.map((answer, index) => (
        <Cell key={answer.evidence ?? ''} colSpan={2 / row.answers.length} data-label={heads[index]}>
          {shownYears(answer).map(({ year, judged }) => (
            <div
              key={year ?? ''}
              data-evidence={answer.evidence ?? ''}
              data-year={year ?? ''}
              data-fit={judged.tally.fit}
              data-unknown={judged.tally.unknown}
            >
              {year && <span className={styles.open}>{t('published.upTo', { year })}</span>}
              <Count row={row} judged={judged} />
              <PublishedVerdict verdict={judged.verdict}>
                {verdictWord(texts, judged.verdict)}
              </PublishedVerdict>
            </div>
          ))}
        </Cell>
      ))}
      <Cell>
        {question && isCounted && (
          <a href={`${root}${atlasPath({ ...question, regions })}`} data-map-link="">
            {t('findings.itsMap')}
            <About>{name}</About>
          </a>
        )}
      </Cell>
    </TableRow>
  )
}

interface CountProps {
  row: PublishedComparison
  judged: Judged
  /** Without the counts that a share means. */
  isShort?: boolean
}

/** "33 of 51", and of how many our sources do not say. */
export function Count({ row, judged, isShort = false }: CountProps) {
  const texts = useTexts()
  const { t } = texts
  if (!row.isCounted) return <span className={styles.open}>{t('count.notComparable')}</span>
  const { fit, base } = judged.tally
  const beside = besideCount(texts, row.total, judged, isShort)
  return (
    <>
      <b>{t('count.of', { count: fit, base })}</b>
      {beside && (
        <>
          {isShort ? ' · ' : ' '}
          <span className={styles.open}>{beside}</span>
        </>
      )}
    </>
  )
}
