import type { Topology } from 'topojson-specification'
import { DEFAULT_FILTERS } from '../../state/filters'
import { SITE_PATHS } from '../../domain/sitePaths'
import { useSiteRoot } from '../../state/sitePlace'
import { useTexts } from '../../text/context'
import type { MessageId } from '../../text/i18n'
import { MapLink } from '../findings/MapLink'
import shared from '../text.module.css'
import { ExplainedMap } from './ExplainedMap'
import { Lead, TextSection } from '../TextSection'
import styles from './Guide.module.css'
import { Between, Paler, Silences } from './Looks'
import { PageTitle } from '../site/PageTitle'

const MAY = ['reported', 'source', 'day', 'differ'] as const
const MAY_NOT = ['more', 'no', 'worse', 'now'] as const
const YEARS = ['reports', 'policy', 'treaties', 'source', 'study'] as const

const MAKE = [
  ['story', SITE_PATHS.storyMaker],
  ['figure', SITE_PATHS.figure],
  ['lesson', SITE_PATHS.lesson],
  ['programs', SITE_PATHS.programs],
] as const

/** How to read the atlas: one map explained, the kinds of silence, what paler means, what one may conclude. */
export function GuidePage({ topology }: { topology: Topology }) {
  const { t } = useTexts()
  const root = useSiteRoot()
  return (
    <>
      <PageTitle>{t('footer.guide')}</PageTitle>
      <Lead>{t('guide.lead')}</Lead>
      <Lead>
        <b>{t('footer.prevalence')}</b> {t('footer.prevalenceMore')}
      </Lead>
      <TextSection id="map" title="guide.map">
        <ExplainedMap topology={topology} />
      </TextSection>
      <TextSection id="silence" title="guide.silence">
        <p>{t('guide.silence.lead')}</p>
        <Silences />
        <p>{t('guide.between')}</p>
        <Between />
      </TextSection>
      <TextSection id="paler" title="guide.paler">
        <p>{t('guide.paler.lead')}</p>
        <Paler />
        <p>{t('guide.paler.choose')}</p>
      </TextSection>
      <TextSection id="conclude" title="guide.conclude">
        <div className={styles.conclude}>
          <div>
            <h3>{t('guide.may')}</h3>
            <List ids={MAY.map((id) => `guide.may.${id}` as const)} />
          </div>
          <div>
            <h3>{t('guide.mayNot')}</h3>
            <List ids={MAY_NOT.map((id) => `guide.mayNot.${id}` as const)} />
          </div>
        </div>
      </TextSection>
      <TextSection id="years" title="guide.years">
        <List ids={YEARS.map((id) => `guide.years.${id}` as const)} />
      </TextSection>
      <TextSection id="make" title="guide.make">
        <ul className={styles.make}>
          {MAKE.map(([id, path]) => (
            <li key={id}>
              <h3>
                <a href={root + path}>{t(`guide.make.${id}`)}</a>
              </h3>
              <p>{t(`guide.make.${id}.about`)}</p>
            </li>
          ))}
        </ul>
      </TextSection>
      <TextSection id="further" title="guide.further">
        <ul className={shared.inline}>
          <li>
            <MapLink filters={DEFAULT_FILTERS}>{t('guide.further.map')}</MapLink>
          </li>
          <li>
            <a href={root + SITE_PATHS.methods}>{t('guide.further.methods')}</a>
          </li>
          <li>
            <a href={root + SITE_PATHS.help}>{t('guide.further.help')}</a>
          </li>
        </ul>
      </TextSection>
    </>
  )
}

function List({ ids }: { ids: readonly MessageId[] }) {
  const { t } = useTexts()
  return (
    <ul className={shared.points}>
      {ids.map((id) => (
        <li key={id}>{t(id)}</li>
      ))}
    </ul>
  )
}
