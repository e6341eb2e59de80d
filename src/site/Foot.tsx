import type { ReactNode } from 'react'
import { useTexts } from '../text/context'
import styles from './Site.module.css'

/**
 * What holds for every view: reported, not prevalence; names and boundaries; whose study this follows. `children` come
 * before it, on a page that has no other place to say it at its start.
 */
export function Foot({ children }: { children?: ReactNode }) {
  const { t } = useTexts()
  return (
    <footer className={styles.foot} data-foot="">
      <p className={styles.footLead}>{t('foot.prevalence')}</p>
      <p>
        {children} {t('foot.prevalenceMore')} {t('foot.study')} {t('foot.boundaries')} {t('foot.credit')}
      </p>
    </footer>
  )
}
