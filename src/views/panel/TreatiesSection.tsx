import type { CountryFile } from '../../dataset/contract'
import type { Instrument } from '../../domain/treaty'
import { TREATY_BASE_EXCLUDED } from '../../domain/treaty'
import { fillOf } from '../../cartography/fills'
import { Swatch } from '../../marks/Swatch'
import { useAtlas } from '../../store/context'
import { useTexts } from '../../text/context'
import { instrumentLabel } from '../../wording/question'
import { treatyWords } from '../../wording/treatyWords'
import styles from './Panel.module.css'
import { Section } from './Section'
import { SourceLines } from './SourceLine'
import { Step, Why } from './Why'

/** The status under every instrument on the day shown, with signature, deposit, entry into force and source. */
export function TreatiesSection({ file }: { file: CountryFile }) {
  const { t, day } = useTexts()
  const dataset = useAtlas((state) => state.dataset)
  const filters = useAtlas((state) => state.filters)
  const entity = dataset.entity(file.entity)
  const isBound = ({ id }: Instrument) =>
    dataset.valueOf(file.entity, { ...filters, theme: 'treaties', instrument: id }).classes.includes('bound')
  const { instruments } = dataset
  const summary =
    entity.code === TREATY_BASE_EXCLUDED && entity.countryOf
      ? t('panel.treaties.own', { name: dataset.entity(entity.countryOf).shortName })
      : t('panel.treaties.sentence', {
          bound: instruments.filter(isBound).length,
          all: instruments.length,
          day: day(filters.on),
        })
  return (
    <Section title={t('theme.treaties.heading')} aside={day(filters.on)}>
      <p className={styles.text}>{summary}</p>
      {entity.code !== TREATY_BASE_EXCLUDED && (
        <dl className={styles.values}>
          {instruments.map((instrument) => (
            <TreatyLine key={instrument.id} file={file} instrument={instrument} />
          ))}
        </dl>
      )}
    </Section>
  )
}

function TreatyLine({ file, instrument }: { file: CountryFile; instrument: Instrument }) {
  const texts = useTexts()
  const { t, day } = texts
  const dataset = useAtlas((state) => state.dataset)
  const filters = useAtlas((state) => state.filters)
  const value = dataset.valueOf(file.entity, { ...filters, theme: 'treaties', instrument: instrument.id })
  const record = dataset.treatyRecord(file.entity, instrument.id)
  const facts = record
    ? [
        t(`action.${record.action}`),
        record.signed && t('treaty.signed', { since: day(record.signed) }),
        record.bound && t('treaty.bound', { since: day(record.bound) }),
        record.entryIntoForce && t('treaty.inForce', { day: day(record.entryIntoForce) }),
        record.listedBy && t('treaty.listedBy', { day: day(record.listedBy) }),
        record.ended && t('treaty.ended', { since: day(record.ended) }),
        record.note,
      ].filter(Boolean)
    : []
  return (
    <div className={styles.value} data-treaty={instrument.id}>
      <dt>{instrumentLabel(texts, instrument.id)}</dt>
      <dd>
        <span className={styles.class}>
          <Swatch fill={fillOf('treaties', 'main', value.classes)} />
          <span>{value.treaty && treatyWords(texts, value.treaty)}</span>
        </span>
        <Why rule={value.rule}>
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
      </dd>
    </div>
  )
}
