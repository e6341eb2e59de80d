import { Fragment } from 'react'
import { treatyFacts } from '../../atlas/panel/LawProvenance'
import { SourceLines } from '../../atlas/panel/Provenance'
import { dateRows } from '../../state/treatyDates'
import { laterWords, statusWords } from '../../text/sentences/dateWords'
import provenance from '../../atlas/panel/Provenance.module.css'
import type { CountryFile } from '../../data/contract'
import { hasNoParticipationOfItsOwn } from '../../domain/treaty'
import { timeOf } from '../../state/clock'
import { useAtlasData } from '../../state/context'
import { useTexts } from '../../text/context'
import { DataTexts } from '../../text/dataTexts'
import type { Texts } from '../../text/i18n'
import { treatyLead } from '../../text/sentences/countryAnswer'
import { timeWords } from '../../text/sentences/timeWords'
import { entityLabel, instrumentLabel } from '../../text/sentences/words'
import { RuleLink, Section } from './Section'
import sections from './Sections.module.css'

/** All treaties with the status on the default day, their days, sources and rules; places are below, once. */
export function TreatiesSection({ file }: { file: CountryFile }) {
  const texts = useTexts()
  const { t, semicolon, day } = texts
  const { dataset, filters } = useAtlasData()
  const entity = dataset.entity(file.entity)
  const asked = { ...filters, theme: 'treaties', sub: 'main' } as const
  const rows = dateRows(dataset, [entity.code], timeOf(dataset, asked)).flatMap(
    ({ instrument, sides: [side] }) =>
      side ? [{ instrument, side, record: file.treaties.find((one) => one.instrument === instrument) }] : [],
  )
  const ends = new Map(
    rows.flatMap(({ record }) =>
      record?.knownUntil ? record.sourceIds.map((id): [string, string] => [id, record.knownUntil ?? '']) : [],
    ),
  )
  return (
    <Section title={t('theme.treaties.heading')} aside={texts.capital(timeWords(texts, dataset, asked))}>
      <p className={sections.text}>{treatyLead({ texts, dataset, filters, entity })}</p>
      {!hasNoParticipationOfItsOwn(entity) && (
        <>
          <ul className={sections.treaties}>
            {rows.map(({ instrument, side, record }) => (
              <li key={instrument} data-treaty={instrument} data-class={side.value.classes.join(' ')}>
                <b>{instrumentLabel(texts, instrument)}</b>
                <span>{[statusWords(texts, side), ...laterWords(texts, side)].join(semicolon)}</span>
                <small>
                  {record && (
                    <>
                      {sentence(
                        texts,
                        // Its status says the deposit already.
                        treatyFacts(texts, record).slice(
                          side.value.treaty?.wording === 'bound' && record.bound ? 1 : 0,
                        ),
                      )}
                      {record.note && (
                        <>
                          <DataTexts of={[record.note]} isSentence />.{' '}
                        </>
                      )}
                      <SourceLines ids={record.sourceIds} sources={file.sources} />.{' '}
                    </>
                  )}
                  <RuleLink rule={side.value.rule} />
                </small>
              </li>
            ))}
          </ul>
          <p className={provenance.quiet}>
            {texts.capital(
              t('why.locator', { locator: t('why.statusTable', { name: entityLabel(entity) }) }),
            )}
            .
            {[...ends].map(([id, until]) => (
              <Fragment key={id}>
                {' '}
                {t('why.knownUntil', { day: day(until) })} (
                <SourceLines ids={[id]} sources={file.sources} />)
              </Fragment>
            ))}
          </p>
        </>
      )}
    </Section>
  )
}

const sentence = ({ capital, semicolon }: Texts, facts: readonly string[]): string =>
  facts.length > 0 ? `${capital(facts.join(semicolon))}. ` : ''
