import type { ReactNode } from 'react'
import { AllCountries } from '../../atlas/panel/AllCountries'
import { TreatyProvenance } from '../../atlas/panel/LawProvenance'
import provenance from '../../atlas/panel/Provenance.module.css'
import { RuleText } from '../../atlas/panel/Provenance'
import { TreatyDates } from '../../atlas/treatyDates/TreatyDates'
import type { Dataset } from '../../data/Dataset'
import type { CountryFile } from '../../data/contract'
import type { Entity } from '../../domain/entity'
import { folderOf } from '../../domain/languages'
import type { RuleId } from '../../domain/evidence'
import { SITE_PATHS, addressesFrom, countryPath } from '../../domain/sitePaths'
import { hasNoParticipationOfItsOwn, type InstrumentId } from '../../domain/treaty'
import { surroundingsOf } from '../../map/geometry/surroundings'
import { timeOf } from '../../state/clock'
import { useAtlas } from '../../state/context'
import type { Filters } from '../../state/filters'
import { useFilesRoot, useSiteRoot } from '../../state/sitePlace'
import { useTexts } from '../../text/context'
import type { MessageId } from '../../text/i18n'
import { treatyLead } from '../../text/sentences/countryAnswer'
import { timeWords } from '../../text/sentences/timeWords'
import { entityLabel } from '../../text/sentences/words'
import type { SiteData } from '../sitePage'
import { CountryHead } from './CountryHead'
import styles from './CountryPage.module.css'
import paper from './CountryPrint.module.css'
import { DetectedVictims } from './DetectedVictims'
import { LawSection } from './LawSection'
import { PlaceFigure, PlaceSection } from './PlaceSection'
import { ReportsSection } from './ReportsSection'
import { RoutesSection } from './RoutesSection'
import { Section } from './Section'
import sections from './Sections.module.css'
import { NotKnown, NumberedSources, SourceList } from './SourceList'
import { GroupsSection, Memberships, StudySection } from './StudySection'

function CountryFooter({ data: { siteUrl }, entity, turn }: CountryPageProps) {
  const { t, locale } = useTexts()
  const root = useSiteRoot()
  const files = useFilesRoot()
  return (
    <div className={styles.footer}>
      <p className={styles.further}>
        <a href={`${files}data/countries/${entity.code}.json`}>{t('countryPage.data')}</a>
        <a href={`${root}${SITE_PATHS.correct}`}>{t('countryPage.error')}</a>
      </p>
      <div id="all-countries" className={styles.all}>
        <AllCountries current={entity.code} />
      </div>
      <nav className={styles.turn} aria-label={t('countryPage.turn')}>
        {(['previous', 'next'] as const).map((way) => {
          const other = turn[way]
          return (
            other && (
              <a
                key={way}
                rel={way === 'previous' ? 'prev' : 'next'}
                href={root + countryPath(other)}
                data-way={way}
              >
                <span>{t(`countryPage.${way}`)}</span> {entityLabel(other)}
              </a>
            )
          )
        })}
      </nav>
      {siteUrl !== null && (
        <p className={styles.address}>
          {t('countryPage.sheet', {
            address: addressesFrom(siteUrl, '')(folderOf(locale) + countryPath(entity)),
          })}
        </p>
      )}
    </div>
  )
}

interface CountryPageProps {
  data: SiteData
  entity: Entity
  /** The countries before and after it by name. */
  turn: Readonly<Record<'previous' | 'next', Entity | undefined>>
}

/** Everything known and everything not known about one country, complete without script. */
export function CountryPage({ data, entity, turn }: CountryPageProps) {
  const { t } = useTexts()
  const file = data.countryFile(entity.code)
  const parts = partsOf(data, entity).filter(({ isEmpty }) => !isEmpty)
  return (
    <NumberedSources file={file}>
      <article className={paper.page} data-country={entity.code}>
        <div className={styles.top}>
          <CountryHead entity={entity} file={file} />
          <PlaceFigure topology={data.topology} entity={entity} />
        </div>
        <div className={styles.body}>
          <nav className={styles.contents} aria-label={t('countryPage.contents')}>
            <p>{t('countryPage.contents')}</p>
            <ul>
              {parts.map(({ id, name }) => (
                <li key={id}>
                  <a href={`#${id}`}>{t(name)}</a>
                </li>
              ))}
            </ul>
          </nav>
          <div className={styles.sections}>
            {parts.map(({ id, content }) => (
              <div key={id} id={id} className={styles.part}>
                {content}
              </div>
            ))}
          </div>
        </div>
        <CountryFooter data={data} entity={entity} turn={turn} />
      </article>
    </NumberedSources>
  )
}

interface PartOfPage {
  readonly id: string
  /** Its name in the contents. */
  readonly name: MessageId
  readonly content: ReactNode
  readonly isEmpty?: boolean
}

/** The parts of the page in their order. */
const partsOf = (data: SiteData, entity: Entity): readonly PartOfPage[] => {
  const file = data.countryFile(entity.code)
  const surroundings = surroundingsOf(data.topology, entity.code)
  const own = file.mentions.filter(({ groups }) => !groups)
  const ofGroups = file.mentions.filter(({ groups }) => groups)
  return [
    { id: 'from-and-to', name: 'theme.patterns.heading', content: <ReportsSection file={file} /> },
    {
      id: 'place',
      name: 'countryPage.place',
      content: <PlaceSection entity={entity} surroundings={surroundings} />,
    },
    { id: 'routes', name: 'panel.routes', content: <RoutesSection file={file} /> },
    { id: 'law', name: 'panel.law', content: <LawSection file={file} /> },
    {
      id: 'study',
      name: 'panel.says',
      content: <StudySection mentions={own} entity={entity.code} />,
      isEmpty: own.length === 0,
    },
    {
      id: 'study-groups',
      name: 'panel.says.groups',
      content: <GroupsSection file={file} mentions={ofGroups} />,
      isEmpty: ofGroups.length === 0,
    },
    { id: 'treaties', name: 'theme.treaties.heading', content: <TreatiesSection file={file} /> },
    {
      id: 'memberships',
      name: 'membership.title',
      content: <Memberships file={file} />,
      isEmpty: file.memberships.length === 0,
    },
    { id: 'detected', name: 'countryPage.detected.short', content: <DetectedVictims file={file} /> },
    { id: 'not-known', name: 'panel.unknown', content: <NotKnown file={file} /> },
    { id: 'sources', name: 'panel.sources', content: <SourceList file={file} /> },
  ]
}

/** The treaties on a time axis, each with the status on the default day and its source; the rules are below, once. */
function TreatiesSection({ file }: { file: CountryFile }) {
  const texts = useTexts()
  const dataset = useAtlas((state) => state.dataset)
  const filters = useAtlas((state) => state.filters)
  const entity = dataset.entity(file.entity)
  const asked = { ...filters, theme: 'treaties', sub: 'main' } as const
  const on = timeOf(dataset, asked)
  const rules = new Set(dataset.instruments.map(({ id }) => ruleOf(dataset, asked, entity, id)))
  return (
    <Section
      title={texts.t('theme.treaties.heading')}
      aside={texts.capital(timeWords(texts, dataset, asked))}
    >
      <p className={sections.text}>{treatyLead({ texts, dataset, filters, entity })}</p>
      {!hasNoParticipationOfItsOwn(entity) && (
        <>
          <TreatyDates codes={[entity.code]} on={on} source={treatySource(file)} />
          {[...rules].sort().map((rule) => (
            <p key={rule} id={rule} className={`${provenance.quiet} ${sections.named}`}>
              <RuleText rule={rule} />
            </p>
          ))}
        </>
      )}
    </Section>
  )
}

const ruleOf = (dataset: Dataset, filters: Filters, { code }: Entity, instrument: InstrumentId): RuleId =>
  dataset.valueOf(code, { ...filters, theme: 'treaties', instrument }).rule

function TreatySource({ file, id }: { file: CountryFile; id: InstrumentId }) {
  const dataset = useAtlas((state) => state.dataset)
  const filters = useAtlas((state) => state.filters)
  const rule = ruleOf(dataset, filters, dataset.entity(file.entity), id)
  return (
    <TreatyProvenance
      file={file}
      instrument={dataset.instrument(id)}
      rule={rule}
      ruleText={<a href={`#${rule}`}>{rule}</a>}
    />
  )
}

const treatySource = (file: CountryFile) => (_: string, id: InstrumentId) => (
  <TreatySource file={file} id={id} />
)
