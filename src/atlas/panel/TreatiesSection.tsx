import { hasNoParticipationOfItsOwn } from '../../domain/treatyStatus'
import type { ReactNode } from 'react'
import type { CountryFile } from '../../data/contract'
import type { Instrument } from '../../domain/treaty'
import { fillOf } from '../../map/geometry/fills'
import { Swatch } from '../marks/Swatch'
import { useAtlas } from '../../state/context'
import { useTexts } from '../../text/context'
import { DataTexts } from '../../text/dataTexts'
import { treatyLead } from '../../text/sentences/countryLead'
import { instrumentLabel } from '../../text/sentences/question'
import { entityLabel, treatyWords } from '../../text/sentences/words'
import styles from './Panel.module.css'
import { Section } from './Section'
import type { RuleId } from '../../domain/rules'
import { SourceLines } from './SourceLine'
import { Step, Why } from './Why'

interface TreatyWhyProps {
  file: CountryFile
  instrument: Instrument
  rule: RuleId
  label?: string
}

/** Source of a status: signature, deposit, entry into force, source and place in it, rule. */
export function TreatyWhy({ file, instrument, rule, label }: TreatyWhyProps) {
  const texts = useTexts()
  const { t, day, semicolon } = texts
  const dataset = useAtlas((state) => state.dataset)
  const record = dataset.treatyRecord(file.entity, instrument.id)
  const facts = record
    ? [
        t(`action.${record.action}`),
        record.signed && t('treaty.signed', { since: day(record.signed) }),
        record.bound && t('treaty.bound', { since: day(record.bound) }),
        record.entryIntoForce && t('treaty.inForce', { day: day(record.entryIntoForce) }),
        record.listedBy && t('treaty.listedBy', { day: day(record.listedBy) }),
        record.notBoundOn && t('treaty.notBoundOn', { day: day(record.notBoundOn) }),
        record.ended && t('treaty.ended', { since: day(record.ended) }),
      ].filter(Boolean)
    : []
  return (
    <Why
      rule={rule}
      label={label}
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
            {facts.join(semicolon)}
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
            <SourceLines ids={record.sourceIds} sources={file.sources} />;{' '}
            {t('why.locator', {
              locator: t('why.statusTable', { name: entityLabel(dataset.entity(file.entity)) }),
            })}
            .{record.knownUntil && ` ${t('why.knownUntil', { day: day(record.knownUntil) })}`}
          </p>
        )}
      </Step>
    </Why>
  )
}

interface TreatiesSectionProps {
  file: CountryFile
  /** The same treaties on a time axis, in place of the list, where there is room. */
  children?: ReactNode
}

/** The status under every instrument on the day shown, with signature, deposit, entry into force, source. */
export function TreatiesSection({ file, children }: TreatiesSectionProps) {
  const texts = useTexts()
  const { t, day } = texts
  const dataset = useAtlas((state) => state.dataset)
  const filters = useAtlas((state) => state.filters)
  const entity = dataset.entity(file.entity)
  const { instruments } = dataset
  return (
    <Section title={t('theme.treaties.heading')} aside={day(filters.on)}>
      <p className={styles.text}>{treatyLead(texts, dataset, filters, entity)}</p>
      {!hasNoParticipationOfItsOwn(entity) &&
        (children ?? (
          <dl className={styles.values}>
            {instruments.map((instrument) => (
              <TreatyLine key={instrument.id} file={file} instrument={instrument} />
            ))}
          </dl>
        ))}
    </Section>
  )
}

function TreatyLine({ file, instrument }: { file: CountryFile; instrument: Instrument }) {
  const texts = useTexts()
  const dataset = useAtlas((state) => state.dataset)
  const filters = useAtlas((state) => state.filters)
  const value = dataset.valueOf(file.entity, { ...filters, theme: 'treaties', instrument: instrument.id })
  return (
    <div className={styles.value} data-treaty={instrument.id}>
      <dt>{instrumentLabel(texts, instrument.id)}</dt>
      <dd>
        <span className={styles.class}>
          <Swatch fill={fillOf('treaties', 'main', value.classes)} />
          <span>{value.treaty && treatyWords(texts, value.treaty)}</span>
        </span>
        <TreatyWhy file={file} instrument={instrument} rule={value.rule} />
      </dd>
    </div>
  )
}
