import { useId, useState } from 'react'
import type { TitleOf } from '../../atlas/pages'
import { SITE_PATHS } from '../../domain/sitePaths'
import { entityLabel, failureText } from '../../text/sentences/words'
import { definePage } from '../page'
import { type AtlasParts, AtlasProvider } from '../../atlas/AtlasProvider'
import { PART_PARAM, REPORT_PARTS, type ReportPart } from '../../atlas/correct/CorrectLink'
import type { Entity } from '../../domain/entity'
import { THEMES } from '../../domain/themes'
import { useAtlas, useFiles, useAtlasData } from '../../state/context'
import { DEFAULT_FILTERS } from '../../state/filters'
import { toQuery } from '../../state/link'
import { useSiteAddress, useSiteRoot } from '../../state/sitePlace'
import { useResource } from '../../data/useResource'
import { useTexts } from '../../text/context'
import { Picker } from '../../ui/Picker'
import { RetryNotice } from '../../ui/Button'
import { CountryOptions } from '../compare/CountryOptions'
import { reportedValue, type ReportedValue } from './correctionReport'
import { Report, type Writing, type WrittenTexts } from './Report'
import '../ReadingPage.module.css'
import styles from './Correct.module.css'

const correctTitle: TitleOf = ({ t, labelled }, { dataset, filters: { entity } }) => {
  const label = t('correct.title')
  return t('page.title', {
    question: entity === null ? label : labelled(label, entityLabel(dataset.entity(entity))),
  })
}

/** The report on a value. */
export const page = definePage({
  path: SITE_PATHS.correct,
  titleOf: correctTitle,
  description: 'correct.description',
  View: CorrectPage,
  messages: ['later'],
  unchangedMessage: 'correct.unchanged',
})

/** "Correct a value": the value, three fields, and a preview that is copied, saved or sent. */
function CorrectPage(parts: AtlasParts) {
  return (
    <AtlasProvider {...parts}>
      <Content />
    </AtlasProvider>
  )
}

function Content() {
  const { t } = useTexts()
  const root = useSiteRoot()
  // It outlives the choice of a value.
  const [written, setWritten] = useState<WrittenTexts>({ wrong: '', right: '', source: '' })
  const entity = useAtlas(({ dataset, filters }) => (filters.entity ? dataset.entity(filters.entity) : null))
  return (
    <div className={styles.page}>
      <h1>{t('correct.title')}</h1>
      <p className={styles.never}>
        {t('correct.never')} <a href={`${root}${SITE_PATHS.help}`}>{t('site.nav.help')}</a>
      </p>
      {entity ? (
        <OwnReport entity={entity} written={written} onWrite={setWritten} />
      ) : (
        <Report value={null} link="" choice={<Choice />} written={written} onWrite={setWritten} />
      )}
    </div>
  )
}

const partInAddress = (): ReportPart | undefined => {
  const named = new URLSearchParams(window.location.search).get(PART_PARAM)
  return REPORT_PARTS.find((known) => known === named)
}

function OwnReport({ entity, ...writing }: { entity: Entity } & Writing) {
  const texts = useTexts()
  const { t } = texts
  const [part] = useState(partInAddress)
  const address = useSiteAddress()
  const { dataset, filters } = useAtlasData()
  const { state, retry } = useResource(useFiles().country(entity.code))
  const name = entityLabel(entity)
  if (state.status === 'failed')
    return (
      <RetryNotice label={t('panel.retry')} onRetry={retry}>
        <b>{t('panel.failed', { name })}</b> {failureText(texts, state.error)}
      </RetryNotice>
    )
  if (state.status !== 'ready') return <p role="status">{t('panel.loading', { name })}</p>
  const value = reportedValue({ texts, dataset, file: state.value, filters, part })
  const link = `${address}?${toQuery(filters, DEFAULT_FILTERS)}`
  return <Report value={value} link={link} choice={<Chosen value={value} />} {...writing} />
}

function Chosen({ value: { country, question, value } }: { value: ReportedValue }) {
  const { t } = useTexts()
  const choose = useAtlas((state) => state.selectEntity)
  return (
    <section aria-labelledby="value">
      <h2 id="value">{t('correct.value')}</h2>
      <p>
        <b>
          {country} · {question}
        </b>
        <br />
        {value} ·{' '}
        <button type="button" className="linkButton" onClick={() => choose(null)}>
          {t('correct.another')}
        </button>
      </p>
    </section>
  )
}

/** The value's question and country, where no link has filled them in. The country comes last, since it ends the choice. */
function Choice() {
  const { t } = useTexts()
  const id = useId()
  const theme = useAtlas(({ filters }) => filters.theme)
  const chooseTheme = useAtlas((state) => state.selectTheme)
  const choose = useAtlas((state) => state.selectEntity)
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{t('correct.which')}</h2>
      <p className="quietText">{t('correct.whichHint', { label: t('panel.correctThis') })}</p>
      <p className={styles.choice}>
        <Picker
          label={t('correct.question')}
          value={theme}
          shown={t(`theme.${theme}.short`)}
          onPick={(picked) => chooseTheme(THEMES.find((one) => one === picked) ?? theme)}
        >
          {THEMES.map((one) => (
            <option key={one} value={one}>
              {t(`theme.${one}.short`)}
            </option>
          ))}
        </Picker>
        <Picker label={t('correct.country')} value="" shown={t('correct.country')} onPick={choose}>
          <option value="">{t('correct.country')}</option>
          <CountryOptions others={[]} chosen={null} />
        </Picker>
      </p>
    </section>
  )
}
