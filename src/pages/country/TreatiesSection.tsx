import { TreatyWhy } from '../../atlas/panel/TreatyWhy'
import { TreatyDates } from '../../atlas/treatyDates/TreatyDates'
import type { CountryFile } from '../../data/countryContract'
import { hasNoParticipationOfItsOwn } from '../../domain/treatyStatus'
import type { InstrumentId } from '../../domain/treaty'
import { useAtlas } from '../../state/context'
import { useTexts } from '../../text/context'
import { timeWords } from '../../text/sentences/timeWords'
import { treatyLead } from '../../text/sentences/countryLead'
import { Section } from './Section'
import styles from './Sections.module.css'
import { timeOf } from '../../state/clock'

/** The treaties on a time axis, each with the status on the default day and its source. */
export function TreatiesSection({ file }: { file: CountryFile }) {
  const texts = useTexts()
  const dataset = useAtlas((state) => state.dataset)
  const filters = useAtlas((state) => state.filters)
  const entity = dataset.entity(file.entity)
  const asked = { ...filters, theme: 'treaties', sub: 'main' } as const
  const on = timeOf(dataset, asked)
  return (
    <Section
      title={texts.t('theme.treaties.heading')}
      aside={texts.capital(timeWords(texts, dataset, asked))}
    >
      <p className={styles.text}>{treatyLead(texts, dataset, filters, entity)}</p>
      {!hasNoParticipationOfItsOwn(entity) && (
        <TreatyDates codes={[entity.code]} on={on} source={treatySource(file)} />
      )}
    </Section>
  )
}

function TreatySource({ file, id }: { file: CountryFile; id: InstrumentId }) {
  const dataset = useAtlas((state) => state.dataset)
  const filters = useAtlas((state) => state.filters)
  const { rule } = dataset.valueOf(file.entity, { ...filters, theme: 'treaties', instrument: id })
  return <TreatyWhy file={file} instrument={dataset.instrument(id)} rule={rule} />
}

const treatySource = (file: CountryFile) => (_: string, id: InstrumentId) => (
  <TreatySource file={file} id={id} />
)
