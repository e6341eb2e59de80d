import type { ReactNode } from 'react'
import { surroundingsOf } from '../../map/geometry/surroundings'
import type { Entity } from '../../domain/entity'
import { DetectedChart } from './DetectedChart'
import { DetectedVictims } from './DetectedVictims'
import { LawSection } from './LawSection'
import { Memberships } from './Memberships'
import { NotKnown, SourceList } from './SourceList'
import { ReportsSection } from './ReportsSection'
import { RoutesSection } from './RoutesSection'
import { StudySection } from './StudySection'
import { TreatiesSection } from './TreatiesSection'
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
  return (
    <article className={`${styles.page} ${paper.page}`} data-country={entity.code}>
      <div className={styles.top}>
        <CountryHead entity={entity} file={file} />
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
            <TreatiesSection file={file} />
          </Part>
          <Part id="memberships">
            <Memberships file={file} />
          </Part>
          <Part id="detected">
            <DetectedVictims file={file}>
              <DetectedChart rows={file.detectedVictims} name={entityLabel(entity)} />
            </DetectedVictims>
          </Part>
          <Part id="not-known">
            <NotKnown file={file} />
          </Part>
          <Part id="sources">
            <SourceList file={file} />
          </Part>
        </div>
      </div>
      <CountryFooter siteUrl={data.siteUrl} entity={entity} turn={turn} />
    </article>
  )
}

interface PartProps {
  id: string
  children: ReactNode
}

function Part({ id, children }: PartProps) {
  return (
    <div id={id} className={styles.part}>
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
