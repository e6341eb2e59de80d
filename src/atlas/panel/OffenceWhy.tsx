import type { CountryFile } from '../../data/contract'
import type { RuleId } from '../../domain/rules'
import { useAtlas } from '../../state/context'
import { useTexts } from '../../text/context'
import { mapLabel } from '../../text/sentences/mapLabel'
import styles from './Panel.module.css'
import { SourceLines } from './SourceLine'
import { Step, Why } from './Why'

interface OffenceWhyProps {
  file: CountryFile
  rule: RuleId
  /** What opens it; "where this comes from" where not given. */
  label?: string
}

/** Where "since when an offence" comes from: the first years of the coding, who coded, its place and its end, the rule. */
export function OffenceWhy({ file, rule, label }: OffenceWhyProps) {
  const texts = useTexts()
  const { t, day } = texts
  const record = useAtlas((state) => state.dataset.offenceRecord(file.entity))
  const firsts = (['partial', 'full'] as const).flatMap((level) => {
    const since = record?.[level]
    return since === undefined ? [] : [t(`offence.${level}`, { since: day(since) })]
  })
  return (
    <Why
      rule={rule}
      label={label}
      corrects={{
        value: { entity: file.entity, theme: 'definitions', sub: 'since' },
        about: mapLabel(texts, 'definitions', 'since'),
      }}
    >
      <Step title={t('why.readFrom')}>
        {record ? (
          <>
            <p>{firsts.join('; ')}.</p>
            <p>{t('panel.offence.coded')}</p>
            <p className={styles.quiet}>
              <SourceLines ids={record.sourceIds} sources={file.sources} />;{' '}
              {t('why.locator', { locator: record.locator })}.
              {record.knownUntil && ` ${t('why.knownUntil', { day: day(record.knownUntil) })}`}
            </p>
          </>
        ) : (
          <p>{t('why.none')}</p>
        )}
      </Step>
    </Why>
  )
}
