import { useTexts } from '../text/context'
import styles from './Site.module.css'

/** What holds for every view: reported, not prevalence; names and boundaries; whose study this follows. */
export function Foot() {
  const { t } = useTexts()
  return (
    <footer className={styles.foot} data-foot="">
      <p className={styles.footLead}>{t('foot.prevalence')}</p>
      <p>
        {t('foot.prevalenceMore')} {t('foot.study')} {t('foot.boundaries')} {t('foot.credit')}
      </p>
    </footer>
  )
}
