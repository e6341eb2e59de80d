import { useMemo, type ComponentProps, useState, useSyncExternalStore } from 'react'
import { type AtlasParts, AtlasProvider } from '../../atlas/AtlasProvider'
import { SITE_PATHS, countryPath } from '../../domain/sitePaths'
import { comparedCodes } from '../../state/comparison'
import { useAtlas } from '../../state/context'
import { COMPARE_DEFAULTS } from '../../state/filters'
import { loadLater } from '../../text/catalogues'
import { definePage } from '../page'
import { type EntityCode, REGIONS } from '../../domain/entity'
import { useSiteRoot } from '../../state/sitePlace'
import { useTexts } from '../../text/context'
import { entityLabel } from '../../text/sentences/words'
import { compareTitle } from '../../text/sentences/comparedWords'
import { usePairMap, PairMap } from './PairMaps'
import { PairView } from './PairView'
import { CountryOptions } from './CountryOptions'
// The links above its heading are HTML alone.
import '../site/PageTitle.module.css'
import '../ReadingPage.module.css'
import buttons from '../../ui/Button.module.css'
import styles from './CountriesPage.module.css'

/** All countries, or the comparison of some. */
export const page = definePage({
  path: SITE_PATHS.compare,
  titleOf: compareTitle,
  description: 'comparePage.description',
  filtersAt: () => COMPARE_DEFAULTS,
  View: ComparePage,
  hasMap: true,
  loadMessages: loadLater,
  unchangedMessage: 'comparePage.unchanged',
})

function ComparePage({ drawing, ...parts }: AtlasParts) {
  return (
    <AtlasProvider {...parts}>
      <Content drawing={drawing} />
    </AtlasProvider>
  )
}

function Content({ drawing }: Pick<AtlasParts, 'drawing'>) {
  const store = usePairMap()
  const first = useAtlas((state) => state.filters.entity)
  const second = useAtlas((state) => state.filters.compared)
  const others = useAtlas((state) => state.filters.others)
  const codes = useMemo(
    () =>
      first === null || second === null || first === second ? null : comparedCodes(first, second, others),
    [first, second, others],
  )
  if (codes === null) return <CountriesPage first={first} second={second} store={store} drawing={drawing} />
  return <PairView codes={codes} />
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
function CountriesPage({ first, second, ...map }: CountriesPageProps) {
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
