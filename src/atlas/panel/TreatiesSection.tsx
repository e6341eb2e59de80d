import type { ReactNode } from 'react'
import type { CountryFile } from '../../data/contract'
import type { Instrument } from '../../domain/treaty'
import { TREATY_BASE_EXCLUDED } from '../../domain/treaty'
import { fillOf } from '../../map/geometry/fills'
import { Swatch } from '../marks/Swatch'
import { useAtlas } from '../../state/context'
import { useTexts } from '../../text/context'
import { treatyLead } from '../../text/sentences/countryLead'
import { instrumentLabel } from '../../text/sentences/question'
import { treatyWords } from '../../text/sentences/treatyWords'
import styles from './Panel.module.css'
import { Section } from './Section'
import { TreatyWhy } from './TreatyWhy'

interface TreatiesSectionProps {
  file: CountryFile
  /** In place of the plain list: the same treaties on a time axis, where there is room for one. */
  children?: ReactNode
}

/** The status under every instrument on the day shown, with signature, deposit, entry into force and source. */
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
      {entity.code !== TREATY_BASE_EXCLUDED &&
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
