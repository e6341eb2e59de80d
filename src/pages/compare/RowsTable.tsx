import type { CountryFile } from '../../data/contract'
import { reportsUpTo, type RuleId } from '../../domain/evidence'
import { hasEvidenceChoice } from '../../domain/themes'
import { ComparedRows } from '../../atlas/marks/ComparedRows'
import { type ComparedSide, PairMark, VerdictBar } from '../../atlas/marks/Verdict'
import { comparedWord } from '../../text/sentences/comparedWords'
import { type Compared, type ComparedRow, verdictCounts } from '../../state/comparison'
import { lastReportOf } from '../../state/clock'
import { useFiles, useAtlasData } from '../../state/context'
import { useSiteRoot } from '../../state/sitePlace'
import { lawPath } from '../../domain/sitePaths'
import { useTexts } from '../../text/context'
import { Segments } from '../../ui/Choices'
import { Table, TableHead } from '../../ui/Table'
import { timeWords } from '../../text/sentences/timeWords'
import { entityLabel } from '../../text/sentences/words'
import { VERDICTS } from '../../domain/verdict'
import { ValueSource } from '../../atlas/panel/ValueSource'
import { answerSources } from '../../text/sentences/valueSources'
import { resource, type Resource } from '../../data/resource'
import { useResource } from '../../data/useResource'
import type { EntityCode } from '../../domain/entity'
import styles from './RowsTable.module.css'

interface AnswerSourceProps {
  row: ComparedRow
  rule: RuleId
  file: CountryFile
}

/** The source of one side's answer in a disclosure: the number of sources, then the whole chain. */
export function AnswerSource({ row, rule, file }: AnswerSourceProps) {
  const texts = useTexts()
  const { t } = texts
  const { dataset, filters } = useAtlasData()
  const label = hasEvidenceChoice(row.theme)
    ? t('comparePage.reports', { count: reportsUpTo(file.reports, lastReportOf(dataset, filters)).length })
    : t('comparePage.sources', {
        count: answerSources(texts, dataset, file, { ...filters, ...row }).ids.length,
      })
  return (
    <div className={styles.source}>
      <ValueSource file={file} map={row} rule={rule} label={label} />
    </div>
  )
}

interface RowFilterProps {
  rows: readonly ComparedRow[]
  isOnlyDifferences: boolean
  onChange: (isOnlyDifferences: boolean) => void
}

/** The filter by differences, with a key of the bars. */
export function RowFilter({ rows, isOnlyDifferences, onChange }: RowFilterProps) {
  const { t } = useTexts()
  const counts = verdictCounts(rows)
  return (
    <div className={styles.bar}>
      <div className="screenOnly">
        <Segments
          legend={t('comparePage.filter')}
          look="joined"
          values={['all', 'differs']}
          value={isOnlyDifferences ? 'differs' : 'all'}
          labelOf={(which) =>
            t(`comparePage.filter.${which}`, { count: which === 'all' ? rows.length : counts.differs })
          }
          onChoose={(which) => onChange(which === 'differs')}
        />
      </div>
      {isOnlyDifferences && <p className={styles.onPaper}>{t('comparePage.onlyDifferences')}</p>}
      <ul className={styles.key} aria-label={t('comparePage.key')}>
        {VERDICTS.map((verdict) => (
          <li key={verdict}>
            <VerdictBar verdict={verdict} />
            {t(rows[0] ? comparedWord({ ...rows[0], verdict }) : `verdict.${verdict}`)}{' '}
            <span className={styles.count}>{counts[verdict]}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

interface RowsTableProps {
  codes: Compared
  rows: readonly ComparedRow[]
  isOnlyDifferences: boolean
  files: ComparedFiles['files']
}

/** Every question but the treaties with both answers. */
export function RowsTable({ rows, isOnlyDifferences, ...more }: RowsTableProps) {
  const { t } = useTexts()
  const shown = rows.filter(({ verdict }) => !isOnlyDifferences || verdict === 'differs')
  return (
    <section aria-labelledby="compared-rows">
      <h2 id="compared-rows">{t('comparePage.rows')}</h2>
      <Rows rows={shown} caption={t('comparePage.rows.caption')} {...more} />
      <LawsLink codes={more.codes} />
    </section>
  )
}

/** The way to the laws of the first two in their own words. */
function LawsLink({ codes: [first, second] }: Pick<RowsTableProps, 'codes'>) {
  const { t } = useTexts()
  const root = useSiteRoot()
  return (
    <p className="screenOnly">
      <a href={root + lawPath(first, second)}>{t('comparePage.laws')}</a>
    </p>
  )
}

interface RowsProps extends Omit<RowsTableProps, 'isOnlyDifferences'> {
  caption: string
}

export function Rows({ codes, rows, files, caption }: RowsProps) {
  const texts = useTexts()
  const { t } = texts
  const { dataset, filters } = useAtlasData()
  if (rows.length === 0) return <p className={styles.none}>{t('comparePage.noDifferences')}</p>
  return (
    <Table className={styles.table} data-count={codes.length} caption={caption}>
      <TableHead
        heads={[
          t('comparePage.rows.question'),
          ...codes.map((code, index) => (
            <span key={code} className={styles.name}>
              <PairMark side={index as ComparedSide} /> {entityLabel(dataset.entity(code))}
            </span>
          )),
          <span key="verdict" className="visuallyHidden">
            {t('treatyDates.verdict')}
          </span>,
        ]}
      />
      <ComparedRows
        codes={codes}
        rows={rows}
        styles={styles}
        verdictOf={(row) => t(comparedWord(row))}
        timeOf={(row) => timeWords(texts, dataset, { ...filters, ...row })}
        Source={AnswerSource}
        files={files}
      />
    </Table>
  )
}

/** The files of the countries as far as they are loaded. */
export interface ComparedFiles {
  readonly files: readonly (CountryFile | undefined)[]
  readonly error: unknown
  readonly retry: () => void
}

const NO_COUNTRY = resource<never>(() => new Promise(() => undefined))

export const useComparedFiles = (codes: Compared): ComparedFiles => {
  const { country } = useFiles()
  const fileOf = (code: EntityCode | undefined) =>
    code === undefined ? (NO_COUNTRY as Resource<CountryFile>) : country(code)
  const all = [
    useResource(fileOf(codes[0])),
    useResource(fileOf(codes[1])),
    useResource(fileOf(codes[2])),
    useResource(fileOf(codes[3])),
  ].slice(0, codes.length)
  const failed = all.filter(({ state }) => state.status === 'failed')
  const [{ state } = { state: undefined }] = failed
  return {
    files: all.map((file) => (file.state.status === 'ready' ? file.state.value : undefined)),
    error: state?.status === 'failed' ? state.error : undefined,
    retry: () => failed.forEach(({ retry }) => retry()),
  }
}
