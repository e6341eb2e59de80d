import { useTexts } from '../../text/context'
import styles from './Why.module.css'
import { useCopy } from '../../ui/useCopy'
/** Copies the address, which encodes the state; reports the result beside the button. */
export function CopyLink() {
  const { t } = useTexts()
  const [copied, copy] = useCopy()
  return (
    <>
      <button type="button" className="linkButton" onClick={() => copy(window.location.href)}>
        {t('panel.copyLink')}
      </button>
      <span role="status" className={styles.quiet}>
        {copied && t(copied.hasWorked ? 'panel.copied' : 'panel.copyFailed')}
      </span>
    </>
  )
}
