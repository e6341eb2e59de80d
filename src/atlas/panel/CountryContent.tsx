import { type ReactNode, type RefObject, useRef } from 'react'
import type { CountryFile, SourcedMembership } from '../../data/contract'
import { useTexts } from '../../text/context'
import { DataTexts } from '../../text/dataTexts'
import { hasStudyName, StudyNameWords } from './StudyName'
import { RetryNotice } from '../../ui/Button'
import { failureText, entityLabel } from '../../text/sentences/words'
import type { CountryContentProps } from './CountryPanel'
import { DetectedVictims } from './DetectedVictims'
import { LawDetail, LawSection } from './LawSection'
import { NotKnown, SourceList } from './SourceList'
import styles from './Panel.module.css'
import { ReportsSection } from './ReportsSection'
import { RoutesAnswer } from './RoutesAnswer'
import { RoutesSection } from './RoutesSection'
import { StudySection } from './StudySection'
import { TreatiesSection } from './TreatiesSection'
import { ValueSource } from './ValueSource'
import type { Entity } from '../../domain/entity'
import { hasEvidenceChoice, hasInstrument } from '../../domain/themes'
import { useAtlas } from '../../state/context'
import { linkTo, useIsFile, useSiteRoot } from '../../state/sitePlace'
import { comparePath, countryPath } from '../../domain/sitePaths'
import { entityFacts, membershipWords } from '../../text/sentences/countryLead'
import { Section } from './Section'
import { LocatorWords, SourceLines } from './SourceLine'
/** The country's memberships with their years and sources. */
export function Memberships({ file }: { file: CountryFile }) {
  const { t } = useTexts()
  if (file.memberships.length === 0) return null
  return (
    <Section title={t('membership.title')}>
      <dl className={styles.values} data-memberships="">
        {file.memberships.map((membership) => (
          <Line
            key={`${membership.organisation} ${membership.from ?? ''}`}
            file={file}
            membership={membership}
          />
        ))}
      </dl>
    </Section>
  )
}

function Line({ file, membership }: { file: CountryFile; membership: SourcedMembership }) {
  const texts = useTexts()
  const { t } = texts
  const { organisation, sourceIds, locator } = membership
  return (
    <div className={styles.value} data-membership={organisation}>
      <dt>{t(`group.${organisation}`)}</dt>
      <dd>
        <span>{membershipWords(texts, membership)}</span>
        <details className={styles.fold}>
          <summary>{t('why.open')}</summary>
          <p className={styles.quiet}>
            <SourceLines ids={sourceIds} sources={file.sources} />; <LocatorWords locator={locator} />.
          </p>
        </details>
      </dd>
    </div>
  )
}

interface CountryFactsProps {
  entity: Entity
  place: RefObject<HTMLDivElement | null>
  actions?: ReactNode
}

function CountryFacts({ entity, place, actions }: CountryFactsProps) {
  const texts = useTexts()
  const { t } = texts
  const root = useSiteRoot()
  const isFile = useIsFile()
  const shownWith = useAtlas((state) => (entity.countryOf ? state.dataset.entity(entity.countryOf) : null))
  const previous = useAtlas(({ dataset, previousEntity: code }) =>
    code && code !== entity.code ? dataset.entity(code) : null,
  )
  return (
    <div className={styles.about}>
      <p className={styles.facts}>{entityFacts(texts, entity).join(' · ')}</p>
      {hasStudyName(entity) && (
        <p className={styles.facts}>
          <StudyNameWords entity={entity} />
        </p>
      )}
      {shownWith && <p className={styles.facts}>{t('panel.with', { name: shownWith.shortName })}</p>}
      {entity.note && (
        <p className={styles.facts}>
          <DataTexts of={[entity.note]} />
        </p>
      )}
      <div ref={place} className={styles.actions}>
        {!isFile && (
          <a className={styles.link} href={linkTo(root, countryPath(entity))}>
            {t('panel.fullPage', { name: entityLabel(entity) })}
          </a>
        )}
        {previous && (
          <a className={styles.link} href={linkTo(root, comparePath(entity.code, previous.code))}>
            {t('panel.compareWith', { name: entityLabel(previous) })}
          </a>
        )}
        <a className={styles.link} href={linkTo(root, comparePath(entity.code))}>
          {t('panel.compare')}
        </a>
        {actions}
      </div>
    </div>
  )
}

/** Everything known and everything not known about the chosen country, in the order a reader asks. */
export function CountryContent({
  entity,
  load: { state, retry },
  actions,
}: CountryContentProps & {
  actions?: ReactNode
}) {
  const { t } = useTexts()
  const isOfRoutes = useAtlas((store) => store.filters.view === 'routes')
  const name = entityLabel(entity)
  const place = useRef<HTMLDivElement>(null)
  return (
    <>
      {isOfRoutes ? <RoutesAnswer /> : state.status === 'ready' && <AnswerSource file={state.value} />}
      <p className={styles.toActions}>
        <button
          type="button"
          className="linkButton"
          onClick={() => place.current?.querySelector<HTMLElement>('a[href], button')?.focus()}
        >
          {t('panel.toActions')}
        </button>
      </p>
      {state.status === 'ready' ? (
        <Sections file={state.value} />
      ) : state.status === 'failed' ? (
        <Failed name={name} error={state.error} retry={retry} />
      ) : (
        <p className={styles.message} role="status">
          {t('panel.loading', { name })}
        </p>
      )}
      <CountryFacts entity={entity} place={place} actions={actions} />
    </>
  )
}

/** What belongs to the answer that the panel begins with, and where it comes from. */
function AnswerSource({ file }: { file: CountryFile }) {
  const dataset = useAtlas((state) => state.dataset)
  const filters = useAtlas((state) => state.filters)
  const { theme, sub } = filters
  return (
    <div className={styles.answerSource} data-answer-source="">
      {hasEvidenceChoice(theme) || hasInstrument(theme) ? (
        <ValueSource file={file} map={filters} rule={dataset.valueOf(file.entity, filters).rule} />
      ) : (
        <LawDetail file={file} theme={theme} sub={sub} />
      )}
    </div>
  )
}

/** The other questions in the order of the tabs, then what else is known. */
function Sections({ file }: { file: CountryFile }) {
  const filters = useAtlas((state) => state.filters)
  const isOfRoutes = filters.view === 'routes'
  const except = isOfRoutes ? undefined : filters
  return (
    <>
      {isOfRoutes && <RoutesSection file={file} hasMap />}
      <ReportsSection file={file} except={except} />
      <LawSection file={file} except={except} />
      <TreatiesSection file={file} />
      {!isOfRoutes && <RoutesSection file={file} hasMap />}
      <StudySection file={file} />
      <Memberships file={file} />
      <DetectedVictims file={file} />
      <NotKnown file={file} />
      <SourceList file={file} />
    </>
  )
}

function Failed({ name, error, retry }: { name: string; error: unknown; retry: () => void }) {
  const texts = useTexts()
  return (
    <div className={styles.failed}>
      <RetryNotice label={texts.t('panel.retry')} onRetry={retry}>
        <b>{texts.t('panel.failed', { name })}</b> {texts.t('panel.failedMore')} {failureText(texts, error)}
      </RetryNotice>
    </div>
  )
}
