import { Fragment } from 'react'
import type { CountryFile } from '../../data/contract'
import { reportsUpTo, type RuleId } from '../../domain/evidence'
import { hasDay, hasEvidenceChoice, hasInstrument, type MapOfTheme } from '../../domain/themes'
import { lastReportOf } from '../../state/clock'
import { useAtlas, useAtlasData } from '../../state/context'
import { useTexts } from '../../text/context'
import { reportTime } from '../../text/sentences/timeWords'
import { mapLabel, nameInSentence } from '../../text/sentences/words'
import { Titled } from '../../text/dataTexts'
import type { MapQuestion } from '../../data/Dataset'
import type { InstrumentId } from '../../domain/treaty'
import { roleColumns } from '../../text/sentences/valueSources'
import { Step, Provenance, type ProvenanceLabel, SourceLines } from './Provenance'
import { LawProvenance, OffenceProvenance, TreatyProvenance } from './LawProvenance'
import styles from './Provenance.module.css'

interface ValueSourceProps extends ProvenanceLabel {
  file: CountryFile
  map: Pick<MapQuestion, 'theme' | 'sub'> & { readonly instrument?: InstrumentId }
  rule: RuleId
}

/** Where the value of any map comes from, for one country. */
export function ValueSource({ file, map: { theme, sub, instrument }, rule, ...label }: ValueSourceProps) {
  const dataset = useAtlas((state) => state.dataset)
  const given = { file, rule, ...label }
  if (hasEvidenceChoice(theme)) return <ReportsProvenance {...given} map={{ theme, sub }} />
  if (hasInstrument(theme) && instrument !== undefined)
    return <TreatyProvenance {...given} instrument={dataset.instrument(instrument)} />
  if (hasDay(theme, sub)) return <OffenceProvenance {...given} />
  return <LawProvenance {...given} theme={theme} sub={sub} />
}

interface ReportsProvenanceProps extends ProvenanceLabel {
  file: CountryFile
  rule: RuleId
  map: MapOfTheme
}

/** Source of a value of the reports: the yearly reports, their coding, the rule and its limits. */
function ReportsProvenance({ file, rule, map, ...label }: ReportsProvenanceProps) {
  const texts = useTexts()
  const { t } = texts
  const { dataset, filters } = useAtlasData()
  const name = nameInSentence(texts, dataset.entity(file.entity))
  const reports = reportsUpTo(file.reports, lastReportOf(dataset, filters))
  const yearsOf = (isJoint: boolean) =>
    reports.filter(({ isCodedJointly = false }) => isCodedJointly === isJoint).map(({ year }) => year)
  const [own, joint] = [yearsOf(false), yearsOf(true)]
  return (
    <Provenance
      rule={rule}
      {...label}
      corrects={{ value: { entity: file.entity, ...map }, about: mapLabel(texts, map.theme, map.sub) }}
    >
      <Step title={t('why.readFrom')}>
        {reports.length === 0 ? (
          t('panel.reports.notCovered', { name, ...reportTime(texts, dataset, filters) })
        ) : (
          <>
            <ReportYears file={file} years={own} sentence={(years) => t('why.tip', { years, name })} />
            {joint.length > 0 && (
              <>
                {texts.semicolon}
                <ReportYears file={file} years={joint} sentence={(years) => t('why.tip.joint', { years })} />
              </>
            )}
          </>
        )}
      </Step>
      {reports.length > 0 && (
        <Step title={t('why.codedBy')}>
          <SourceLines ids={file.reportSourceIds} sources={file.sources} />.
          <details className={styles.fold}>
            <summary>
              <span className={styles.open}>{t('why.variables')}</span>
            </summary>
            <p>{roleColumns(map)}</p>
          </details>
        </Step>
      )}
      <Step title={t('why.limits')}>
        {t('rule.R7')} {t('rule.R8')}
      </Step>
    </Provenance>
  )
}

interface ReportYearsProps {
  file: CountryFile
  years: readonly number[]
  sentence: (years: string) => string
}

/** Placeholder of the years in their sentence; no message has this character. */
const PLACE = '\u0000'

/** The yearly reports on the country, each a link to its own address where one is known. */
export function ReportYears({ file, years, sentence }: ReportYearsProps) {
  const [before = '', after = ''] = sentence(PLACE).split(PLACE)
  return (
    <>
      <Titled text={before} />
      {years.map((year, index) => {
        const address = file.reportAddresses[year]
        return (
          <Fragment key={year}>
            {index > 0 && ', '}
            {address === undefined ? year : <a href={address}>{year}</a>}
          </Fragment>
        )
      })}
      {after}
    </>
  )
}
