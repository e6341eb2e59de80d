import type { ReactNode } from 'react'
import { cutOutOf } from '../../cartography/cutOut'
import { fillOf } from '../../cartography/fills'
import { surroundingsOf } from '../../cartography/surroundings'
import type { CountryFile } from '../../dataset/contract'
import type { Entity } from '../../domain/entity'
import { type InstrumentId, TREATY_BASE_EXCLUDED } from '../../domain/treaty'
import { useAtlas } from '../../store/context'
import { useTexts } from '../../text/context'
import type { MessageId } from '../../text/i18n'
import { CutOut } from '../../views/cutout/CutOut'
import { DetectedChart } from '../../views/detected/DetectedChart'
import { DetectedVictims } from '../../views/panel/DetectedVictims'
import { SectionLevel } from '../../views/panel/heading'
import { LawSection } from '../../views/panel/LawSection'
import { NotKnown } from '../../views/panel/NotKnown'
import { ReportsSection } from '../../views/panel/ReportsSection'
import { RoutesSection } from '../../views/panel/RoutesSection'
import { SourceList } from '../../views/panel/SourceList'
import { TreatiesSection } from '../../views/panel/TreatiesSection'
import { TreatyWhy } from '../../views/panel/TreatyWhy'
import { TreatyDates } from '../../views/treatyDates/TreatyDates'
import { mapSources } from '../../wording/mapSources'
import { entityLabel, valueWords } from '../../wording/words'
import type { SiteData } from '../sitePage'
import { CountryFoot, type Turn } from './CountryFoot'
import { CountryHead } from './CountryHead'
import styles from './CountryPage.module.css'
import { PlaceSection } from './PlaceSection'

interface CountryPageProps {
  data: SiteData
  entity: Entity
  /** The countries before and after in the alphabet. */
  turn: Turn
}

/** Parts of the page in the order a reader asks, with the words of the list of contents. */
const CONTENTS: readonly (readonly [id: string, name: MessageId])[] = [
  ['from-and-to', 'theme.patterns.heading'],
  ['place', 'countryPage.place'],
  ['routes', 'panel.routes'],
  ['law', 'panel.law'],
  ['treaties', 'theme.treaties.heading'],
  ['detected', 'countryPage.detected.short'],
  ['not-known', 'panel.unknown'],
  ['sources', 'panel.sources'],
]

/** Everything known and everything not known about one country, whole without a script. */
export function CountryPage({ data, entity, turn }: CountryPageProps) {
  const file = data.countryFile(entity.code)
  const on = useAtlas((state) => state.filters.on)
  return (
    <SectionLevel value={2}>
      <article className={styles.page} data-country={entity.code}>
        <div className={styles.top}>
          <CountryHead entity={entity} />
          <PlaceFigure data={data} entity={entity} />
        </div>
        <div className={styles.body}>
          <Contents />
          <div className={styles.sections}>
            <Part id="from-and-to">
              <ReportsSection file={file} />
            </Part>
            <Part id="place">
              <PlaceSection entity={entity} surroundings={surroundingsOf(data.topology, entity.code)} />
            </Part>
            <Part id="routes">
              <RoutesSection file={file} />
            </Part>
            <Part id="law">
              <LawSection file={file} />
            </Part>
            <Part id="treaties">
              <TreatiesSection file={file}>
                {entity.code !== TREATY_BASE_EXCLUDED && (
                  <TreatyDates codes={[entity.code]} on={on} source={treatySource(file)} />
                )}
              </TreatiesSection>
            </Part>
            <Part id="detected" isAroundPicture>
              <DetectedVictims file={file}>
                <DetectedChart
                  rows={file.detectedVictims}
                  name={entityLabel(entity)}
                  picture={`${entity.slug}-unodc-child-victims`}
                />
              </DetectedVictims>
            </Part>
            <Part id="not-known">
              <NotKnown file={file} />
            </Part>
            <Part id="sources">
              <SourceList file={file} isSection />
            </Part>
          </div>
        </div>
        <CountryFoot entity={entity} turn={turn} />
      </article>
    </SectionLevel>
  )
}

/** Where the status under a treaty comes from. */
function TreatySource({ file, id }: { file: CountryFile; id: InstrumentId }) {
  const dataset = useAtlas((state) => state.dataset)
  const filters = useAtlas((state) => state.filters)
  const { rule } = dataset.valueOf(file.entity, { ...filters, theme: 'treaties', instrument: id })
  return <TreatyWhy file={file} instrument={dataset.instrument(id)} rule={rule} />
}

const treatySource = (file: CountryFile) => (_: string, id: InstrumentId) => (
  <TreatySource file={file} id={id} />
)

interface PartProps {
  id: string
  /** Whether notes and sources of its chart stand around the chart. */
  isAroundPicture?: boolean
  children: ReactNode
}

function Part({ id, isAroundPicture, children }: PartProps) {
  return (
    <div id={id} className={styles.part} data-picture-scope={isAroundPicture || undefined}>
      {children}
    </div>
  )
}

function Contents() {
  const { t } = useTexts()
  return (
    <nav className={styles.contents} aria-label={t('countryPage.contents')}>
      <p>{t('countryPage.contents')}</p>
      <ul>
        {CONTENTS.map(([id, name]) => (
          <li key={id}>
            <a href={`#${id}`}>{t(name)}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** The country and what lies around it, coloured as on the first map. */
function PlaceFigure({ data: { topology }, entity }: { data: SiteData; entity: Entity }) {
  const texts = useTexts()
  const { t } = texts
  const dataset = useAtlas((state) => state.dataset)
  const filters = useAtlas((state) => state.filters)
  const value = dataset.valueOf(entity.code, { ...filters, theme: 'patterns', sub: 'main' })
  const names = Object.fromEntries(dataset.entities.map((one) => [one.code, entityLabel(one)]))
  const map = cutOutOf({ topology, codes: [entity.code], names })
  const name = entityLabel(entity)
  return (
    <figure
      className={styles.figure}
      data-picture={`${entity.slug}-map`}
      data-picture-kind="map"
      data-picture-title={t('countryPage.map.label', { name })}
    >
      <CutOut
        map={map}
        fills={{ [entity.code]: fillOf('patterns', 'main', value.classes, value.strength) }}
        label={t('countryPage.map.label', { name })}
      />
      <figcaption>
        <span data-picture-note="">
          {t('countryPage.map.caption', { value: valueWords(texts, 'patterns', 'main', value) })}
        </span>{' '}
        {t('countryPage.map.links')}
        <span hidden data-picture-source="">
          {t('picture.sources', { sources: mapSources(texts, dataset, { ...filters, theme: 'patterns' }) })}
        </span>
      </figcaption>
    </figure>
  )
}
