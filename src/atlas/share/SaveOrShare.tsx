import { useRef, useState } from 'react'
import { useTexts } from '../../text/context'
import { giveFocusBack, LazyDialog, lazyPart } from '../../text/lazyPart'
import { Icon } from '../../ui/Icon'
import styles from './SaveOrShare.module.css'
import type { Subject } from './subject'

const DIALOG = lazyPart(async () => (await import('./ShareDialog')).ShareDialog)

interface SaveOrShareProps {
  subject: Subject
  /** Whether it is a line of a menu, whose style it has. */
  isItem?: boolean
}

/** Opens the dialog that saves and shares the present state, which is loaded on the first press. */
export function SaveOrShare({ subject, isItem = false }: SaveOrShareProps) {
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
        className={isItem ? undefined : styles.button}
        data-share={subject}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {!isItem && <Icon name="share" />}
        <span>{t('share.open')}</span>
      </button>
      <LazyDialog part={DIALOG} isOpen={isOpen} props={{ subject, onClose: close }} />
    </>
  )
}
