import { type EntityCode, REGIONS } from '../../domain/entity'
import { useAtlas } from '../../state/context'
import { useSiteRoot } from '../../state/sitePlace'
import { countryPath } from '../../domain/sitePaths'
import { useTexts } from '../../text/context'
import { entityLabel } from '../../text/sentences/words'
import { inPlace } from '../../ui/useKey'
import styles from './AllCountries.module.css'

interface AllCountriesProps {
  /** Opens the country in place, instead of following the link to its page. */
  onChoose?: (code: EntityCode) => void
}

/** All 51 countries by sub-region and name in a disclosure, each a link to its page. */
export function AllCountries({ onChoose }: AllCountriesProps) {
  const { t } = useTexts()
  const root = useSiteRoot()
  const entities = useAtlas((state) => state.dataset.entities)
  return (
    <details className={styles.all} data-all-countries="">
      <summary>
        {t('panel.allCountries')} <span className={styles.count}>{entities.length}</span>
      </summary>
      {REGIONS.map((region) => (
        <section key={region} className={styles.region} aria-label={t(`region.${region}`)}>
          <h3 className={styles.heading}>{t(`region.${region}`)}</h3>
          <ul className={styles.list}>
            {entities
              .filter((entity) => entity.region === region)
              .map((entity) => (
                <li key={entity.code}>
                  <a
                    href={root + countryPath(entity)}
                    onClick={onChoose && inPlace(() => onChoose(entity.code))}
                  >
                    {entityLabel(entity)}
                  </a>{' '}
                  <span aria-hidden="true">{entity.letters}</span>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </details>
  )
}
