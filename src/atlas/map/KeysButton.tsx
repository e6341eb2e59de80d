import { memo, useCallback, useRef, useState } from 'react'
import { useTexts } from '../../text/context'
import { lazyPart } from '../../text/lazy/lazyPart'
import { giveFocusBack } from '../../ui/giveFocusBack'
import { Icon } from '../../ui/Icon'
import { useKey } from '../../ui/useKey'
import { LazyDialog } from '../../text/lazy/LazyDialog'
import styles from './KeysButton.module.css'

const DIALOG = lazyPart(async () => (await import('./KeysDialog')).KeysDialog, ['keys'])

/** Opens the list of keys, as "?" does from anywhere. What it opens is loaded when it is wanted. */
export const KeysButton = memo(function KeysButton() {
  const { t } = useTexts()
  const opener = useRef<Element | null>(null)
  const [isOpen, setOpen] = useState(false)
  const open = useCallback(() => {
    opener.current = document.activeElement
    setOpen(true)
  }, [])
  useKey('?', open)
  const close = () => {
    setOpen(false)
    giveFocusBack(opener.current)
  }
  return (
    <>
      <button
        type="button"
        className={`squareButton ${styles.open}`}
        aria-label={t('keys.open')}
        title={t('keys.open')}
        aria-haspopup="dialog"
        aria-keyshortcuts="?"
        onClick={open}
      >
        <Icon name="keyboard" />
      </button>
      <div className={styles.opened}>
        <LazyDialog part={DIALOG} isOpen={isOpen} given={{ onClose: close }} />
      </div>
    </>
  )
})
