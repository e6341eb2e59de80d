import { SITE_PATHS } from '../../store/sitePaths'
import { useSiteRoot } from '../../store/siteRoot'
import { useTexts } from '../../text/context'
import styles from './Methods.module.css'

const STEPS = ['value', 'source', 'place', 'log'] as const

/** How to propose a correction, and what never to send. */
export function Correct() {
  const { t } = useTexts()
  const root = useSiteRoot()
  return (
    <>
      <p>
        {t('methods.correct.lead', { label: t('panel.correctThis') })}{' '}
        <a href={`${root}${SITE_PATHS.correct}`}>{t('methods.correct.page')}</a>
      </p>
      <ul className={styles.inner}>
        {STEPS.map((step) => (
          <li key={step}>{t(`methods.correct.${step}`)}</li>
        ))}
      </ul>
      <p>
        <b>{t('methods.correct.never')}</b> {t('panel.help')}{' '}
        <a href={`${root}${SITE_PATHS.help}`}>{t('panel.help.link')}</a>
      </p>
    </>
  )
}
