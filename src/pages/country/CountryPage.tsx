import { hasNoParticipationOfItsOwn } from '../../domain/treatyStatus'
import type { ReactNode } from 'react'
import { surroundingsOf } from '../../map/geometry/surroundings'
import type { CountryFile } from '../../data/contract'
import type { Entity } from '../../domain/entity'
import type { InstrumentId } from '../../domain/treaty'
import { useAtlas } from '../../state/context'
import { DetectedChart } from '../../atlas/panel/DetectedChart'
import { DetectedVictims } from '../../atlas/panel/DetectedVictims'
import { SectionLevel } from '../../atlas/panel/heading'
import { LawSection } from '../../atlas/panel/LawSection'
import { Memberships } from '../../atlas/panel/CountryContent'
import { NotKnown, SourceList } from '../../atlas/panel/SourceList'
import { ReportsSection } from '../../atlas/panel/ReportsSection'
import { RoutesSection } from '../../atlas/panel/RoutesSection'
import { StudySection } from '../../atlas/panel/StudySection'
import { TreatiesSection, TreatyWhy } from '../../atlas/panel/TreatiesSection'
import { TreatyDates } from '../../atlas/treatyDates/TreatyDates'
import { entityLabel } from '../../text/sentences/words'
import type { SiteData } from '../sitePage'
import { CountryHead } from './CountryHead'
import styles from './CountryPage.module.css'
import paper from './CountryPrint.module.css'
import { PlaceFigure, PlaceSection } from './PlaceSection'
import { useTexts } from '../../text/context'
import type { MessageId } from '../../text/i18n'
import { addressesFrom, countryPath, SITE_PATHS } from '../../domain/sitePaths'
import { useFilesRoot, useSiteRoot } from '../../state/sitePlace'
import { folderOf } from '../../domain/languages'
import { AllCountries } from '../../atlas/panel/AllCountries'

interface Turn {
  readonly previous: Entity | undefined
  readonly next: Entity | undefined
}

interface CountryFooterProps extends Pick<SiteData, 'siteUrl'> {
  entity: Entity
  turn: Turn
}

function CountryFooter({ siteUrl, entity, turn }: CountryFooterProps) {
  const { t, locale } = useTexts()
  const root = useSiteRoot()
  const files = useFilesRoot()
  return (
    <div className={styles.footer}>
      <p className={styles.further}>
        <a href={`${files}data/countries/${entity.code}.json`}>{t('countryPage.data')}</a>
        <a href={`${root}${SITE_PATHS.methods}#correct`}>{t('countryPage.error')}</a>
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
  turn: Turn
}

/** Everything known and everything not known about one country, complete without script. */
export function CountryPage({ data, entity, turn }: CountryPageProps) {
  const file = data.countryFile(entity.code)
  const on = useAtlas((state) => state.filters.on)
  return (
    <SectionLevel value={2}>
      <article className={`${styles.page} ${paper.page}`} data-country={entity.code}>
        <div className={styles.top}>
          <CountryHead entity={entity} />
          <PlaceFigure topology={data.topology} entity={entity} />
        </div>
        <div className={styles.body}>
          <Contents hasMentions={file.mentions.length > 0} />
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
            {file.mentions.length > 0 && (
              <Part id="study">
                <StudySection file={file} />
              </Part>
            )}
            <Part id="treaties">
              <TreatiesSection file={file}>
                {!hasNoParticipationOfItsOwn(entity) && (
                  <TreatyDates codes={[entity.code]} on={on} source={treatySource(file)} />
                )}
              </TreatiesSection>
            </Part>
            <Part id="memberships">
              <Memberships file={file} />
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
        <CountryFooter siteUrl={data.siteUrl} entity={entity} turn={turn} />
      </article>
    </SectionLevel>
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

interface PartProps {
  id: string
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

const CONTENTS: readonly (readonly [id: string, name: MessageId])[] = [
  ['from-and-to', 'theme.patterns.heading'],
  ['place', 'countryPage.place'],
  ['routes', 'panel.routes'],
  ['law', 'panel.law'],
  ['study', 'panel.says'],
  ['treaties', 'theme.treaties.heading'],
  ['memberships', 'membership.title'],
  ['detected', 'countryPage.detected.short'],
  ['not-known', 'panel.unknown'],
  ['sources', 'panel.sources'],
]

interface ContentsProps {
  hasMentions: boolean
}

function Contents({ hasMentions }: ContentsProps) {
  const { t } = useTexts()
  return (
    <nav className={styles.contents} aria-label={t('countryPage.contents')}>
      <p>{t('countryPage.contents')}</p>
      <ul>
        {CONTENTS.filter(([id]) => id !== 'study' || hasMentions).map(([id, name]) => (
          <li key={id}>
            <a href={`#${id}`}>{t(name)}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
