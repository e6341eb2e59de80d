import { SITE_PATHS } from '../../domain/sitePaths'
import { useSiteRoot } from '../../state/sitePlace'
import { useTexts } from '../../text/context'
import styles from './MissingPage.module.css'

/** What a reader meets whose address leads nowhere: that it is so, and the ways on. */
export function MissingPage() {
  const { t } = useTexts()
  const root = useSiteRoot()
  return (
    <>
      <h1 className={styles.title}>{t('missing.title')}</h1>
      <p>{t('missing.lead')}</p>
      <p className={styles.way}>
        <a href={root}>{t('missing.toMap')}</a>
      </p>
      <p className={styles.way}>
        <a href={root + SITE_PATHS.compare}>{t('missing.toCompare')}</a>
      </p>
      <p className={styles.way}>
        <a href={root + SITE_PATHS.help}>{t('missing.toHelp')}</a>
      </p>
      <p>{t('missing.caveat')}</p>
    </>
  )
}
