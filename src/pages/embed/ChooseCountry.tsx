import { useAtlas } from '../../store/context'
import { useTexts } from '../../text/context'
import styles from './Choose.module.css'
import { CountryLinks } from './CountryLinks'
import { CountrySelect } from './CountrySelect'

/** A frame whose address names no country: a choice of one, which without a script leads to the countries' pages. */
export function ChooseCountry() {
  const { t } = useTexts()
  const selectEntity = useAtlas((state) => state.selectEntity)
  return (
    <>
      <h1 className={styles.heading}>{t('embed.country.heading')}</h1>
      <p className={styles.hint}>{t('embed.country.hint')}</p>
      <CountrySelect label={t('embed.country.choose')} value={null} onChoose={selectEntity} />
      <CountryLinks />
    </>
  )
}
