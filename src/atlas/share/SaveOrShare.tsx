import { useRef, useState } from 'react'
import { useTexts } from '../../text/context'
import { giveFocusBack, LazyDialog, lazyPart } from '../../text/lazyPart'
import { Icon } from '../../ui/Icon'
import styles from './SaveOrShare.module.css'
import type { Subject } from './subject'

const DIALOG = lazyPart(async () => (await import('./ShareDialog')).ShareDialog)

interface SaveOrShareProps {
  subject: Subject
  /** An outlined button with icon and words, one with the icon alone, or a line of a menu. */
  look: 'button' | 'icon' | 'item'
}

/** Opens the dialog that saves and shares the present state, which is loaded on the first press. */
export function SaveOrShare({ subject, look }: SaveOrShareProps) {
  const { t } = useTexts()
  const button = useRef<HTMLButtonElement>(null)
  const [isOpen, setOpen] = useState(false)
  const close = () => {
    setOpen(false)
    giveFocusBack(button.current)
  }
  return (
    <>
      <button
        ref={button}
        type="button"
        className={styles.open}
        data-look={look}
        data-share={subject}
        aria-haspopup="dialog"
        title={look === 'icon' ? t('share.open') : undefined}
        onClick={() => setOpen(true)}
      >
        {look !== 'item' && <Icon name="share" />}
        {look !== 'icon' && <span>{t('share.open')}</span>}
      </button>
      <LazyDialog part={DIALOG} isOpen={isOpen} given={{ subject, onClose: close }} />
    </>
  )
}
