import type { ReactNode } from 'react'
import { OFFLINE_ANCHOR, SITE_PATHS } from '../store/sitePaths'
import { useIsFile, useSiteRoot } from '../store/siteRoot'
import { useTexts } from '../text/context'
import styles from './Site.module.css'

/**
 * What holds for every view: reported, not prevalence; names and boundaries; whose study this follows; the way to read it all without a network. `children` come
 * before it, on a page that has no other place to say it at its start.
 */
export function Foot({ children }: { children?: ReactNode }) {
  const { t } = useTexts()
  const root = useSiteRoot()
  const isFile = useIsFile()
  return (
    <footer className={styles.foot} data-foot="">
      <p className={styles.footLead}>{t('foot.prevalence')}</p>
      <p>
        {children} {t('foot.prevalenceMore')} {t('foot.study')} {t('foot.boundaries')} {t('foot.credit')}{' '}
        {!isFile && <a href={`${root}${SITE_PATHS.help}#${OFFLINE_ANCHOR}`}>{t('foot.offline')}</a>}
      </p>
    </footer>
  )
}
