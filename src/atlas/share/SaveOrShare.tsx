import { useRef, useState } from 'react'
import { useTexts } from '../../text/context'
import { lazyPart } from '../../text/lazy/lazyPart'
import { giveFocusBack, LazyDialog } from '../../text/lazy/LazyDialog'
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
        aria-label={look === 'icon' ? t('share.open') : undefined}
        title={look === 'icon' ? t('share.open') : undefined}
        onClick={() => setOpen(true)}
      >
        {look !== 'item' && <ShareIcon />}
        {look !== 'icon' && <span>{t('share.open')}</span>}
      </button>
      <LazyDialog part={DIALOG} isOpen={isOpen} given={{ subject, onClose: close }} />
    </>
  )
}

function ShareIcon() {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <path
        d="M8 10V2M5 4.5 8 1.5l3 3M4 7H2.5v7h11V7H12"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}
