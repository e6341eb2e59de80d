import { useTexts } from '../../text/context'
import { useCopy } from '../../ui/useCopy'
import styles from './Panel.module.css'

/** Copies the address, which always says what is shown; says beside the button whether it did. */
export function CopyLink() {
  const { t } = useTexts()
  const [copied, copy] = useCopy()
  return (
    <>
      <button type="button" className={styles.link} onClick={() => copy(window.location.href)}>
        {t('panel.copyLink')}
      </button>
      <span role="status" className={styles.quiet}>
        {copied && t(copied.hasWorked ? 'panel.copied' : 'panel.copyFailed')}
      </span>
    </>
  )
}
