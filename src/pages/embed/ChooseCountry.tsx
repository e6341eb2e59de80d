import { useElementId } from '../../ui/elementId'
import { useAtlas } from '../../store/context'
import { countryPath } from '../../store/sitePaths'
import { useSiteRoot } from '../../store/siteRoot'
import { useTexts } from '../../text/context'
import { entityLabel } from '../../wording/words'
import styles from './EmbedCountry.module.css'

/** A frame whose address names no country: a choice of one, which without a script leads to the countries' pages. */
export function ChooseCountry() {
  const { t } = useTexts()
  const root = useSiteRoot()
  const id = useElementId()
  const entities = useAtlas((state) => state.dataset.entities)
  const selectEntity = useAtlas((state) => state.selectEntity)
  return (
    <>
      <h1 className={styles.name}>{t('embed.country.heading')}</h1>
      <p className={styles.hint}>{t('embed.country.hint')}</p>
      <p className={styles.choice}>
        <label htmlFor={id}>{t('embed.country.choose')}</label>
        <select id={id} value="" onChange={(event) => selectEntity(event.target.value || null)}>
          <option value="">–</option>
          {entities.map((entity) => (
            <option key={entity.code} value={entity.code}>
              {entityLabel(entity)}
            </option>
          ))}
        </select>
      </p>
      <ul className={styles.pages} aria-label={t('embed.country.pages')}>
        {entities.map((entity) => (
          <li key={entity.code}>
            <a href={`${root}${countryPath(entity)}`} target="_blank" rel="noopener">
              {entityLabel(entity)}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}
