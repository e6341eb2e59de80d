import type { ReactNode } from 'react'
import type { CountryFile } from '../../data/contract'
import type { Entity } from '../../domain/entity'
import { folderOf } from '../../domain/languages'
import { addressesFrom, countryPath } from '../../domain/sitePaths'
import { surroundingsOf } from '../../map/geometry/surroundings'
import { DEFAULT_FILTERS } from '../../state/filters'
import { useFilesRoot, useSiteRoot } from '../../state/sitePlace'
import { useTexts } from '../../text/context'
import type { MessageId } from '../../text/i18n'
import { entityLabel, nameInSentence } from '../../text/sentences/words'
import { correctPath } from '../../atlas/correct/CorrectLink'
import type { SiteData } from '../sitePage'
import { CountryHead } from './CountryHead'
import styles from './CountryPage.module.css'
import { DetectedVictims } from './DetectedVictims'
import { LawSection } from './LawSection'
import { PlaceFigure, PlaceSection } from './PlaceSection'
import { ReportsSection } from './ReportsSection'
import { RoutesSection } from './RoutesSection'
import { Sheet } from './Sheet'
import { NotKnown, SourceList } from './SourceList'
import { NumberedSources } from './sourceNumbers'
import { GroupsSection, Memberships, StudySection } from './StudySection'
import { TreatiesSection } from './TreatiesSection'

interface CountryPageProps {
  data: SiteData
  entity: Entity
  /** The countries before and after it by name. */
  turn: Readonly<Record<'previous' | 'next', Entity | undefined>>
}

/** One country: what answers on one sheet, and behind one fold everything known and not known, complete without script. */
export function CountryPage({ data, entity, turn }: CountryPageProps) {
  const file = data.countryFile(entity.code)
  return (
    <NumberedSources file={file}>
      <article className={styles.page} data-country={entity.code}>
        <div className={styles.top}>
          <CountryHead entity={entity} file={file} />
          <PlaceFigure topology={data.topology} entity={entity} />
        </div>
        <Sheet file={file} />
        <Everything data={data} entity={entity} />
        <CountryFooter data={data} entity={entity} turn={turn} />
      </article>
    </NumberedSources>
  )
}

/** All parts of the page, each under the address that links lead to; a link to one opens the fold. */
function Everything({ data, entity }: Pick<CountryPageProps, 'data' | 'entity'>) {
  const { t, locale } = useTexts()
  const parts = partsOf(data, entity).filter(({ isEmpty }) => !isEmpty)
  return (
    <details className={styles.everything} id="everything">
      <summary>
        <b>{t('countryPage.everything', { name: nameInSentence({ locale }, entity) })}</b>{' '}
        <span>{parts.map(({ name }) => t(name)).join(' · ')}</span>
      </summary>
      {parts.map(({ id, content }) => (
        <div key={id} id={id} className={styles.part}>
          {content}
        </div>
      ))}
    </details>
  )
}

interface PartOfPage {
  readonly id: string
  /** Its name in the summary. */
  readonly name: MessageId
  readonly content: ReactNode
  readonly isEmpty?: boolean
}

/** The parts of the page in their order. */
const partsOf = (data: SiteData, entity: Entity): readonly PartOfPage[] => {
  const file: CountryFile = data.countryFile(entity.code)
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
      content: <GroupsSection mentions={ofGroups} />,
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

function CountryFooter({ data: { siteUrl }, entity, turn }: CountryPageProps) {
  const { t, locale } = useTexts()
  const root = useSiteRoot()
  const files = useFilesRoot()
  return (
    <div className={styles.footer}>
      <p className={styles.further}>
        <a href={root + correctPath({ entity: entity.code }, DEFAULT_FILTERS)}>{t('countryPage.correct')}</a>
        <a href={`${files}data/countries/${entity.code}.json`}>{t('countryPage.data')}</a>
        <button type="button" className="linkButton" data-print="" hidden>
          {t('share.print')}
        </button>
      </p>
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
