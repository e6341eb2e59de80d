import { REGIONS } from '../../domain/entity'
import { useAtlas } from '../../store/context'
import { useTexts } from '../../text/context'
import { entityLabel } from '../../wording/words'
import styles from './AllCountries.module.css'

/** All 51 by sub-region and name, folded away until they are wanted. */
export function AllCountries() {
  const { t } = useTexts()
  const entities = useAtlas((state) => state.dataset.entities)
  const selectEntity = useAtlas((state) => state.selectEntity)
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
                  <button type="button" className={styles.country} onClick={() => selectEntity(entity.code)}>
                    {entityLabel(entity)}
                  </button>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </details>
  )
}
