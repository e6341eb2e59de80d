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
import { TreatyWhy } from './TreatyWhy'

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
