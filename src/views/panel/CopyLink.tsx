import { useState } from 'react'
import { useTexts } from '../../text/context'
import styles from './Panel.module.css'

/** Copies the address, which always says what is shown; says beside the button whether it did. */
export function CopyLink() {
  const { t } = useTexts()
  const [outcome, setOutcome] = useState<'panel.copied' | 'panel.copyFailed' | null>(null)
  const copy = () => {
    // Clipboards are closed to some frames and to pages without a secure origin: then the reader is told where it is.
    const writing =
      navigator.clipboard?.writeText(window.location.href) ?? Promise.reject(new Error('no clipboard'))
    writing.then(
      () => setOutcome('panel.copied'),
      () => setOutcome('panel.copyFailed'),
    )
  }
  return (
    <>
      <button type="button" className={styles.link} onClick={copy}>
        {t('panel.copyLink')}
      </button>
      <span role="status" className={styles.quiet}>
        {outcome && t(outcome)}
      </span>
    </>
  )
}
