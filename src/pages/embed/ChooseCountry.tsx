import { useAtlas } from '../../store/context'
import { useTexts } from '../../text/context'
import { entityLabel } from '../../wording/words'
import styles from './Choose.module.css'

/** A frame whose address names no country: a choice of one, by links where no script runs. */
export function ChooseCountry() {
  const { t } = useTexts()
  const entities = useAtlas((state) => state.dataset.entities)
  return (
    <>
      <h1 className={styles.heading}>{t('embed.country.heading')}</h1>
      <p className={styles.hint}>{t('embed.country.hint')}</p>
      <label className={styles.choice}>
        <span>{t('embed.country.choose')}</span>
        <select autoComplete="off" data-countries="">
          <option value="">–</option>
          {entities.map((entity) => (
            <option key={entity.code} value={`${entity.slug}/`} data-code={entity.code}>
              {entityLabel(entity)}
            </option>
          ))}
        </select>
      </label>
      <ul className={styles.pages} aria-label={t('embed.country.pages')}>
        {entities.map((entity) => (
          <li key={entity.code}>
            <a href={`./${entity.slug}/`} target="_self">
              {entityLabel(entity)}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}
