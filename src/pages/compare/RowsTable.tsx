import { useMemo } from 'react'
import type { CountryFile } from '../../data/contract'
import { reportsUpTo, type RuleId } from '../../domain/evidence'
import { hasEvidenceChoice } from '../../domain/themes'
import { ComparedRows } from '../../atlas/marks/ComparedRows'
import { type ComparedSide, PairMark, VerdictBar } from '../../atlas/marks/Verdict'
import { comparedWord } from '../../text/sentences/comparedWords'
import { type Compared, type ComparedRow, verdictCounts } from '../../state/comparison'
import { lastReportOf } from '../../state/clock'
import { useAtlas, useFiles, useAtlasData } from '../../state/context'
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
import { loadedValue, resource, type Resource, resourcesBy } from '../../data/resource'
import { useResource } from '../../data/useResource'
import type { EntityCode } from '../../domain/entity'
import { type CountryMap, loadCountryMap } from './countryMap'
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

/** The files and the maps of the countries as far as they are loaded. */
export interface ComparedFiles {
  readonly files: readonly (CountryFile | undefined)[]
  readonly maps: readonly (CountryMap | undefined)[]
  readonly error: unknown
  readonly retry: () => void
}

/** What is loaded for each country once all have come or failed, and at once what was there before. */
const useForEach = <T,>(ofCountry: (code: EntityCode) => Resource<T>, codes: Compared) => {
  const all = useMemo(
    () =>
      resource(async () => {
        const loads = codes.map((code) => ofCountry(code).load())
        await Promise.allSettled(loads)
        return Promise.all(loads)
      }),
    [ofCountry, codes],
  )
  const { state, retry } = useResource(all)
  const values = useMemo(
    () => (state.status === 'ready' ? state.value : codes.map((code) => loadedValue(ofCountry(code)))),
    [ofCountry, codes, state],
  )
  return { values, state, retry }
}

export const useComparedFiles = (codes: Compared): ComparedFiles => {
  const { country } = useFiles()
  const root = useSiteRoot()
  const dataVersion = useAtlas((state) => state.dataset.dataVersion)
  const map = useMemo(
    () => resourcesBy((code: EntityCode) => loadCountryMap(root, code, dataVersion)),
    [root, dataVersion],
  )
  const [files, maps] = [useForEach(country, codes), useForEach(map, codes)]
  const failed = [files.state, maps.state].find(({ status }) => status === 'failed')
  return {
    files: files.values,
    maps: maps.values,
    error: failed?.status === 'failed' ? failed.error : undefined,
    retry: () => [files, maps].forEach(({ retry }) => retry()),
  }
}
