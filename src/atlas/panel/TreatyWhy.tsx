import type { CountryFile } from '../../data/contract'
import type { RuleId } from '../../domain/rules'
import type { Instrument } from '../../domain/treaty'
import { useAtlas } from '../../state/context'
import { useTexts } from '../../text/context'
import { instrumentLabel } from '../../text/sentences/question'
import styles from './Panel.module.css'
import { SourceLines } from './SourceLine'
import { Step, Why } from './Why'

interface TreatyWhyProps {
  file: CountryFile
  instrument: Instrument
  rule: RuleId
  /** What opens it; "where this comes from" where not given. */
  label?: string
}

/** Where a status comes from: signature, deposit, entry into force, the source and the place in it, the rule. */
export function TreatyWhy({ file, instrument, rule, label }: TreatyWhyProps) {
  const texts = useTexts()
  const { t, day } = texts
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
        record.note,
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
        <p>{instrument.title}</p>
        {facts.length > 0 && <p>{facts.join('; ')}.</p>}
        {record && (
          <p className={styles.quiet}>
            <SourceLines ids={record.sourceIds} sources={file.sources} />;{' '}
            {t('why.locator', {
              locator: t('why.statusTable', { name: dataset.entity(file.entity).shortName }),
            })}
            .{record.knownUntil && ` ${t('why.knownUntil', { day: day(record.knownUntil) })}`}
          </p>
        )}
      </Step>
    </Why>
  )
}
