import { useAtlas } from '../../store/context'
import { countryPath } from '../../store/sitePaths'
import { useSiteRoot } from '../../store/siteRoot'
import { useTexts } from '../../text/context'
import { entityLabel } from '../../wording/words'
import styles from './Choose.module.css'

/** What a choice leads to without a script: the pages of all countries. */
export function CountryLinks() {
  const { t } = useTexts()
  const root = useSiteRoot()
  const entities = useAtlas((state) => state.dataset.entities)
  return (
    <ul className={styles.pages} aria-label={t('embed.country.pages')}>
      {entities.map((entity) => (
        <li key={entity.code}>
          <a href={`${root}${countryPath(entity)}`} target="_blank" rel="noopener">
            {entityLabel(entity)}
          </a>
        </li>
      ))}
    </ul>
  )
}
