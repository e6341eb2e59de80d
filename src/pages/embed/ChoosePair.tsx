import { useAtlas } from '../../store/context'
import { useTexts } from '../../text/context'
import styles from './Choose.module.css'
import { CountryLinks } from './CountryLinks'
import { CountrySelect } from './CountrySelect'

/** A frame whose address does not name two countries: a choice of two, which without a script leads to the countries' pages. */
export function ChoosePair() {
  const { t } = useTexts()
  const { entity, compared } = useAtlas((state) => state.filters)
  const selectPair = useAtlas((state) => state.selectPair)
  return (
    <>
      <h1 className={styles.heading}>{t('comparePage.choose')}</h1>
      <p className={styles.hint}>{t('comparePage.description')}</p>
      <div className={styles.choices}>
        <CountrySelect
          label={t('comparePage.first')}
          value={entity}
          other={compared}
          onChoose={(code) => selectPair(code, compared)}
        />
        <CountrySelect
          label={t('comparePage.second')}
          value={compared}
          other={entity}
          onChoose={(code) => selectPair(entity, code)}
        />
      </div>
      <CountryLinks />
    </>
  )
}
