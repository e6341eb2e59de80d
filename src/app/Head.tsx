import { useTexts } from '../text/context'
import { SearchField } from '../views/search/SearchField'
import styles from './App.module.css'

/** Name of the atlas and the ways past the header. */
export function Head({ root, keyId }: { root: string; keyId: string }) {
  const { t } = useTexts()
  return (
    <>
      <a className={styles.skip} href={`#${keyId}`}>
        {t('skip.toKey')}
      </a>
      <header className={styles.head}>
        <a className={styles.title} href={root || './'}>
          {t('site.title')}
        </a>
        <span className={styles.subtitle}>{t('site.subtitle')}</span>
        <SearchField />
      </header>
    </>
  )
}
