import { useState } from 'react'
import { AtlasProvider, type AtlasParts } from '../../app/AtlasProvider'
import { PART_PARAM, TOLD_PARTS, type ToldPart } from '../../correction/correctPath'
import { correctionReport } from '../../correction/correctionReport'
import type { CorrectionsPlace } from '../../correction/correctionsPlace'
import type { Entity } from '../../domain/entity'
import { useAtlas, useFiles } from '../../store/context'
import { DEFAULT_FILTERS } from '../../store/filters'
import { toQuery } from '../../store/link'
import { SITE_PATHS } from '../../store/sitePaths'
import { useSiteAddress, useSiteRoot } from '../../store/siteRoot'
import { useResource } from '../../store/useResource'
import { useTexts } from '../../text/context'
import { RetryNotice } from '../../ui/RetryNotice'
import { failureText } from '../../wording/failure'
import { entityLabel } from '../../wording/words'
import styles from './Correct.module.css'
import { Needed } from './Needed'
import { FormLink, Reach } from './Reach'
import { Report } from './Report'

/** The page to which "Correct this value" leads: a report, filled in, what it lacks, and where it goes. */
export function CorrectPage({ ground: place, ...parts }: AtlasParts & { ground: CorrectionsPlace }) {
  return (
    <AtlasProvider {...parts}>
      <div
        className={styles.page}
        data-correct-page=""
        data-correct-form={place.formUrl ?? ''}
        data-correct-contact={place.contact ?? ''}
      >
        <Content place={place} />
      </div>
    </AtlasProvider>
  )
}

function Content({ place }: { place: CorrectionsPlace }) {
  const { t } = useTexts()
  const root = useSiteRoot()
  const entity = useAtlas(({ dataset, filters }) => (filters.entity ? dataset.entity(filters.entity) : null))
  return (
    <>
      <h1>{t('correct.title')}</h1>
      <p className={styles.lead}>{t('correct.lead')}</p>
      <p className={styles.never}>
        <b>{t('correct.never')}</b> {t('correct.neverMore')}{' '}
        <a href={`${root}${SITE_PATHS.help}`}>{t('panel.help.link')}</a>
      </p>
      {entity ? (
        <OwnReport key={entity.code} entity={entity} place={place} />
      ) : (
        <>
          <p>{t('correct.noValue', { label: t('panel.correctThis') })}</p>
          <Needed />
          {place.formUrl !== null && <FormLink formUrl={place.formUrl} />}
          <Reach place={place} />
        </>
      )}
    </>
  )
}

/** The part of the country's panel that the address names. */
const partInAddress = (): ToldPart | undefined => {
  const named = new URLSearchParams(window.location.search).get(PART_PARAM)
  return TOLD_PARTS.find((known) => known === named)
}

function OwnReport({ entity, place }: { entity: Entity; place: CorrectionsPlace }) {
  const texts = useTexts()
  const { t } = texts
  const address = useSiteAddress()
  const [part] = useState(partInAddress)
  const dataset = useAtlas((state) => state.dataset)
  const filters = useAtlas((state) => state.filters)
  const { state, retry } = useResource(useFiles().country(entity.code))
  const name = entityLabel(entity)
  if (state.status === 'failed')
    return (
      <RetryNotice label={t('panel.retry')} onRetry={retry}>
        <b>{t('panel.failed', { name })}</b> {failureText(texts, state.error)}
      </RetryNotice>
    )
  if (state.status !== 'ready') return <p role="status">{t('panel.loading', { name })}</p>
  const query = toQuery(filters, DEFAULT_FILTERS)
  const link = `${address}?${query}`
  const report = correctionReport({ texts, dataset, file: state.value, filters, part, link })
  return <Report report={report} place={place} />
}
