import { useState } from 'react'
import type { TitleOf } from '../../atlas/pages'
import { SITE_PATHS } from '../../domain/sitePaths'
import { loadLater } from '../../text/catalogues'
import { entityLabel, failureText } from '../../text/sentences/words'
import { definePage } from '../page'
import { type AtlasParts, AtlasProvider } from '../../atlas/AtlasProvider'
import {
  type CorrectionsPlace,
  PART_PARAM,
  REPORT_PARTS,
  type ReportPart,
} from '../../atlas/correct/CorrectLink'
import type { Entity } from '../../domain/entity'
import { useAtlas, useFiles } from '../../state/context'
import { DEFAULT_FILTERS } from '../../state/filters'
import { toQuery } from '../../state/link'
import { useSiteAddress, useSiteRoot } from '../../state/sitePlace'
import { useResource } from '../../data/useResource'
import { useTexts } from '../../text/context'
import { RetryNotice } from '../../ui/Button'
import { correctionReport, type CorrectionReport, REPORT_FIELDS } from './correctionReport'
import { AsText, FormLink, ContactLine } from './SendReport'
import '../ReadingPage.module.css'
import styles from './Correct.module.css'
import shared from '../text.module.css'

const correctTitle: TitleOf = ({ t }, { dataset, filters: { entity } }) => {
  const label = t('correct.title')
  return t('page.title', {
    question:
      entity === null ? label : t('text.labelled', { label, value: entityLabel(dataset.entity(entity)) }),
  })
}

/** The report on a value. */
export const page = definePage({
  path: SITE_PATHS.correct,
  titleOf: correctTitle,
  description: 'correct.description',
  View: CorrectPage,
  loadMessages: loadLater,
  unchangedMessage: 'correct.unchanged',
})

/** Where corrections go, as the page says that a build wrote. */
const placeOnPage = (): CorrectionsPlace => {
  const { correctForm = '', correctContact = '' } =
    document.querySelector<HTMLElement>('[data-correct-form]')?.dataset ?? {}
  return { formUrl: correctForm || null, contact: correctContact || null }
}

/** The page of "Correct this value": a report, filled in, what it lacks, and where it goes. */
function CorrectPage({ corrections, ...parts }: AtlasParts) {
  const [place] = useState(() => corrections ?? placeOnPage())
  return (
    <AtlasProvider {...parts}>
      <div
        className={styles.page}

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
      <p className={shared.lead}>{t('correct.lead')}</p>
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

const partInAddress = (): ReportPart | undefined => {
  const named = new URLSearchParams(window.location.search).get(PART_PARAM)
  return REPORT_PARTS.find((known) => known === named)
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

interface ReportProps {
  report: CorrectionReport
  place: CorrectionsPlace
}

const SHOWN = REPORT_FIELDS.filter((field) => field !== 'title')

function Report({ report, place }: ReportProps) {
  const { t } = useTexts()
  const { formUrl } = place
  return (
    <>
      <section aria-labelledby="report">
        <h2 id="report">{t('correct.report')}</h2>
        <dl className={styles.fields}>
          {SHOWN.map((field) => (
            <div key={field} data-field={field}>
              <dt className="quietText">{t(`correct.${field}`)}</dt>
              <dd>
                {field === 'link' ? (
                  <a href={report.fields.link}>{report.fields.link}</a>
                ) : (
                  report.fields[field]
                )}
              </dd>
            </div>
          ))}
        </dl>
      </section>
      <Needed />
      {formUrl !== null && <FormLink formUrl={formUrl} report={report} />}
      <AsText text={report.text} />
      <Reach place={place} report={report} />
    </>
  )
}

function Reach({ place: { contact }, report }: { place: CorrectionsPlace; report?: CorrectionReport }) {
  const { t } = useTexts()
  return (
    <section aria-labelledby="reach">
      <h2 id="reach">{t('correct.reach')}</h2>
      <ContactLine contact={contact} report={report} />
    </section>
  )
}

const NEEDS = ['proposed', 'document', 'place'] as const

function Needed() {
  const { t } = useTexts()
  return (
    <section aria-labelledby="needed">
      <h2 id="needed">{t('correct.needed')}</h2>
      <ul className={shared.points}>
        {NEEDS.map((need) => (
          <li key={need}>{t(`correct.${need}`)}</li>
        ))}
      </ul>
    </section>
  )
}
