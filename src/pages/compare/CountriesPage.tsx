import { type ComponentProps, useMemo, useState, useSyncExternalStore } from 'react'
import type { AtlasParts } from '../../atlas/AtlasProvider'
import { LoadFailureNotice, MapView, useFailedPart } from '../../atlas/map/MapView'
import { KeyLine } from '../../atlas/marks/KeyLine'
import { type EntityCode, REGIONS } from '../../domain/entity'
import { SITE_PATHS, countryPath } from '../../domain/sitePaths'
import { AtlasContext, useAtlas, useAtlasParts } from '../../state/context'
import type { AtlasStore } from '../../state/createAtlasStore'
import { DEFAULT_FILTERS } from '../../state/filters'
import { useSiteRoot } from '../../state/sitePlace'
import { useTexts } from '../../text/context'
import { keyHead, keySource } from '../../text/sentences/keyNotes'
import { entityLabel } from '../../text/sentences/words'
import { CountryOptions } from './CountryOptions'
import buttons from '../../ui/Button.module.css'
import figureStyles from '../findings/Figure.module.css'
import styles from './CountriesPage.module.css'

interface PairMapProps {
  store: AtlasStore
  drawing: AtlasParts['drawing']
}

/** The map of the atlas, where one press chooses the first country of a pair, and the next the second. */
function PairMap({ store, drawing }: PairMapProps) {
  const parts = useAtlasParts()
  const atlas = useMemo(() => ({ ...parts, store }), [parts, store])
  const { lost, reportFailure } = useFailedPart()
  const texts = useTexts()
  const keyId = `${parts.id}-key`
  return (
    <figure className={styles.figure}>
      <AtlasContext value={atlas}>
        <MapView drawing={drawing} descriptionId={keyId} reportFailure={reportFailure} />
        <LoadFailureNotice lost={lost} />
        <figcaption id={keyId} className={figureStyles.caption}>
          <KeyLine filters={DEFAULT_FILTERS} />
          <p>
            <b>{texts.t('footer.prevalence')}</b> {keyHead(texts, store.getState().dataset, DEFAULT_FILTERS)}{' '}
            · {keySource(texts, DEFAULT_FILTERS)}
          </p>
        </figcaption>
      </AtlasContext>
    </figure>
  )
}

interface PairFormProps {
  first: EntityCode | null
  second: EntityCode | null
}

type CountriesPageProps = PairFormProps & ComponentProps<typeof PairMap>

const areTwoNamed = (): boolean => {
  const query = new URLSearchParams(location.search)
  return FIELDS.every(({ name }) => query.get(name))
}

const NEVER = () => () => undefined

/** Asks for two countries where the address names one twice, or one that is not among the 51. */
function TwoAsked() {
  const { t } = useTexts()
  const isAsked = useSyncExternalStore(NEVER, areTwoNamed, () => false)
  return isAsked && <p className={styles.asked}>{t('comparePage.twoDifferent')}</p>
}

/** All countries by sub-region, each with a link to its page, and above them the choice of two to compare. */
export function CountriesPage({ first, second, ...map }: CountriesPageProps) {
  const { t } = useTexts()
  const root = useSiteRoot()
  const entities = useAtlas((state) => state.dataset.entities)
  return (
    <>
      <h1>{t('comparePage.title')}</h1>
      <p className={styles.lead}>{t('comparePage.lead')}</p>
      <section className={styles.choice} aria-labelledby="compare-two">
        <div>
          <h2 id="compare-two">{t('comparePage.choose')}</h2>
          <p>
            {t('comparePage.chooseMore')} <b>{t('comparePage.chooseOnMap')}</b>
          </p>
          <p className={styles.noScript}>{t('comparePage.noScript')}</p>
          <TwoAsked />
          {/* Only heard, so that nothing moves under a finger between the two presses. */}
          <p className="visuallyHidden" role="status">
            {first !== null && t('comparePage.chooseSecond')}
          </p>
          <PairForm key={`${first} ${second}`} first={first} second={second} />
        </div>
        <PairMap {...map} />
      </section>
      {REGIONS.map((region) => (
        <section key={region} aria-labelledby={`region-${region}`} data-countries={region}>
          <h2 id={`region-${region}`}>{t(`region.${region}`)}</h2>
          <ul className={styles.list}>
            {entities
              .filter((entity) => entity.region === region)
              .map((entity) => (
                <li key={entity.code}>
                  <a href={root + countryPath(entity)}>{entityLabel(entity)}</a>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  )
}

const FIELDS = [
  { side: 'first', other: 'second', name: 'country', hint: 'comparePage.chooseFirst' },
  { side: 'second', other: 'first', name: 'compare', hint: 'comparePage.chooseSecond' },
] as const

/** A form that makes a link, so that its button works before the script comes. */
function PairForm({ first, second }: PairFormProps) {
  const { t } = useTexts()
  const root = useSiteRoot()
  const [picked, setPicked] = useState({ first, second })
  return (
    <form className={styles.form} method="get" action={`${root}${SITE_PATHS.compare}`}>
      {FIELDS.map(({ side, other, name, hint }) => (
        <label key={side} className={styles.field}>
          <span>{t(`comparePage.${side}`)}</span>
          <select
            name={name}
            autoComplete="off"
            value={picked[side] ?? ''}
            required
            onChange={({ target: { value } }) => setPicked({ ...picked, [side]: value || null })}
          >
            <option value="">{t(hint)}</option>
            <CountryOptions others={[picked[other]]} chosen={picked[side]} />
          </select>
        </label>
      ))}
      <button type="submit" className={`${buttons.button} ${styles.submit}`} data-kind="main">
        {t('comparePage.submit')}
      </button>
    </form>
  )
}
