import type { Source, CountryFile, CountryStatement } from '../../data/contract'
import type { RuleId } from '../../domain/evidence'
import { SITE_PATHS } from '../../domain/sitePaths'
import { useSiteRoot } from '../../state/sitePlace'
import type { SubId, ThemeId } from '../../domain/themes'
import { useTexts } from '../../text/context'
import { DataTexts, useDataTranslation } from '../../text/dataTexts'
import type { Texts } from '../../text/i18n'
import { mapLabel, entityLabel, instrumentLabel } from '../../text/sentences/words'
import { statementLimits, statementWords } from '../../text/sentences/statements'
import { timeOf } from '../../state/clock'
import { useAtlas } from '../../state/context'
import { codedSince, type Instrument } from '../../domain/treaty'
import { Step, Provenance, type ProvenanceLabel, LocatorWords, SourceLines } from './Provenance'
import { laterFacts, mapStatements, groupStatements } from '../../state/statements'
import styles from './Provenance.module.css'

interface OffenceProvenanceProps extends ProvenanceLabel {
  file: CountryFile
  rule: RuleId
}

/** Source of "since when an offence": the coding's first years, its authors, place and end, and the rule. */
export function OffenceProvenance({ file, rule, ...label }: OffenceProvenanceProps) {
  const texts = useTexts()
  const { t, day, semicolon, labelled } = texts
  const record = file.offence
  const firsts = (['partial', 'full'] as const).flatMap((level) => {
    const since = codedSince(record, level)
    return since === undefined ? [] : [labelled(t(`class.definitions.since.${level}`), day(since))]
  })
  return (
    <Provenance
      rule={rule}
      {...label}
      corrects={{
        value: { entity: file.entity, theme: 'definitions', sub: 'since' },
        about: mapLabel(texts, 'definitions', 'since'),
      }}
    >
      <Step title={t('why.readFrom')}>
        {record ? (
          <>
            <p>{firsts.join(semicolon)}.</p>
            <p>{t('panel.offence.coded')}</p>
            <p className={styles.quiet}>
              <SourceLines ids={record.sourceIds} sources={file.sources} />
              {semicolon}
              <LocatorWords locator={record.locator} />.
              {record.knownUntil && ` ${t('why.knownUntil', { day: day(record.knownUntil) })}`}
            </p>
          </>
        ) : (
          <p>{t('why.none')}</p>
        )}
      </Step>
    </Provenance>
  )
}

interface LawProvenanceProps extends ProvenanceLabel {
  file: CountryFile
  theme: ThemeId
  sub: SubId
  rule: RuleId
}

/** Source of a value of law or policy: the statements that decided, the rule, all other statements. */
export function LawProvenance({ file, theme, sub, rule, ...label }: LawProvenanceProps) {
  const texts = useTexts()
  const { t } = texts
  const time = useAtlas(({ dataset, filters }) => timeOf(dataset, { ...filters, theme, sub }))
  const { deciding, others } = mapStatements(file, { theme, sub }, time)
  const later = laterFacts(file, { theme, sub }, time)
  const root = useSiteRoot()
  return (
    <Provenance
      rule={rule}
      {...label}
      corrects={{ value: { entity: file.entity, theme, sub }, about: mapLabel(texts, theme, sub) }}
      others={others.length > 0 && <StatementList statements={others} sources={file.sources} />}
    >
      <Step title={t('why.readFrom')}>
        {deciding.length > 0 ? (
          <StatementList statements={deciding} sources={file.sources} />
        ) : (
          <p>
            {t('why.none')} <a href={`${root}${SITE_PATHS.missing}`}>{t('why.missing')}</a>
          </p>
        )}
      </Step>
      {later.length > 0 && (
        <Step title={t('why.later')}>
          <ul className={styles.statements}>
            {later.map(({ text, sourceIds, locator }) => (
              <li key={text}>
                <p>
                  <DataTexts of={[text]} />
                </p>
                <p className={styles.quiet}>
                  <SourceLines ids={sourceIds} sources={file.sources} />
                  {texts.semicolon}
                  <LocatorWords locator={locator} />.
                </p>
              </li>
            ))}
          </ul>
        </Step>
      )}
    </Provenance>
  )
}

interface StatementListProps {
  statements: readonly CountryStatement[]
  sources: readonly Source[]
}

function StatementList({ statements, sources }: StatementListProps) {
  const texts = useTexts()
  const { t, semicolon } = texts
  const translate = useDataTranslation()
  return (
    <ul className={styles.statements}>
      {groupStatements(statements).map((group) => {
        const { first, details, notes } = group
        return (
          <li
            key={JSON.stringify([group.codes, first.indicator, first.sourceIds, first.asOf, first.locator])}
          >
            <p>
              <b>{statementWords(texts, group)}</b>, {first.asOf ?? t('panel.undated')}
              {first.inForceFrom && `, ${t('panel.inForce', { day: texts.day(first.inForceFrom) })}`}
            </p>
            {details.length > 0 && (
              <p>
                <DataTexts of={details} isSentence />
              </p>
            )}
            <p className={styles.quiet}>
              <SourceLines ids={first.sourceIds} sources={sources} />
              {semicolon}
              <LocatorWords locator={first.locator} />
              {['', ...statementLimits(texts, group, translate)].join(semicolon)}.
              {notes.length > 0 && (
                <>
                  {' '}
                  <DataTexts of={notes} between=". " />.
                </>
              )}
            </p>
          </li>
        )
      })}
    </ul>
  )
}

/** What is known of the days on which a state joined a treaty and left it. */
export const treatyFacts = (
  { t, day }: Texts,
  record: CountryFile['treaties'][number],
): readonly string[] => [
  record.bound
    ? t('treaty.deposit', { action: record.action, since: day(record.bound) })
    : t(`action.${record.action}`),
  ...(record.signed ? [t('treaty.signed', { since: day(record.signed) })] : []),
  ...(record.entryIntoForce ? [t('treaty.entry-into-force', { since: day(record.entryIntoForce) })] : []),
  ...(record.listedBy ? [t('treaty.listed', { since: day(record.listedBy) })] : []),
  ...(record.notBoundOn ? [t('treaty.notBoundOn', { since: day(record.notBoundOn) })] : []),
  ...(record.ended ? [t('treaty.ended', { since: day(record.ended) })] : []),
]

interface TreatyProvenanceProps extends ProvenanceLabel {
  file: CountryFile
  instrument: Instrument
  rule: RuleId
}

/** Source of a status: signature, deposit, entry into force, source and place in it, rule. */
export function TreatyProvenance({ file, instrument, ...label }: TreatyProvenanceProps) {
  const texts = useTexts()
  const { t, day, semicolon } = texts
  const dataset = useAtlas((state) => state.dataset)
  const record = file.treaties.find((one) => one.instrument === instrument.id)
  const facts = record ? treatyFacts(texts, record) : []
  return (
    <Provenance
      {...label}
      corrects={{
        value: { entity: file.entity, theme: 'treaties', instrument: instrument.id },
        about: instrumentLabel(texts, instrument.id),
      }}
    >
      <Step title={t('why.readFrom')}>
        <p>
          <DataTexts of={[instrument.title]} />
        </p>
        {facts.length > 0 && (
          <p>
            {texts.capital(facts.join(semicolon))}
            {record?.note && (
              <>
                {semicolon}
                <DataTexts of={[record.note]} />
              </>
            )}
            .
          </p>
        )}
        {record && (
          <p className={styles.quiet}>
            <SourceLines ids={record.sourceIds} sources={file.sources} />
            {semicolon}
            {t('why.locator', {
              locator: t('why.statusTable', { name: entityLabel(dataset.entity(file.entity)) }),
            })}
            .{record.knownUntil && ` ${t('why.knownUntil', { day: day(record.knownUntil) })}`}
          </p>
        )}
      </Step>
    </Provenance>
  )
}
