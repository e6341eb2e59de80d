import type { ReactNode } from 'react'
import type { CountryFile } from '../../data/countryContract'
import type { RuleId } from '../../domain/rules'
import type { Instrument } from '../../domain/treaty'
import { useAtlas } from '../../state/context'
import { useTexts } from '../../text/context'
import { DataTexts } from '../../text/dataTexts'
import { entityLabel, instrumentLabel } from '../../text/sentences/words'
import styles from './Why.module.css'
import { SourceLines } from './SourceLine'
import { Step, Why, type WhyLabel } from './Why'

interface TreatyWhyProps extends WhyLabel {
  file: CountryFile
  instrument: Instrument
  rule: RuleId
  ruleText?: ReactNode
}

/** Source of a status: signature, deposit, entry into force, source and place in it, rule. */
export function TreatyWhy({ file, instrument, rule, ruleText, ...label }: TreatyWhyProps) {
  const texts = useTexts()
  const { t, day, semicolon } = texts
  const dataset = useAtlas((state) => state.dataset)
  const record = file.treaties.find((one) => one.instrument === instrument.id)
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
      ruleText={ruleText}
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
