import { type ReactNode, type RefObject, useLayoutEffect, useId } from 'react'
import { CloseButton } from './CloseButton'
import styles from './Dialog.module.css'
import { useEscape } from './useKey'

interface DialogProps {
  /** The dialog itself, for those who close it from within. */
  dialog: RefObject<HTMLDialogElement | null>
  title: string
  closeLabel: string
  /** Called once it is closed, in whatever way. */
  onClose: () => void
  /** For more than words: nearly as wide as the window. */
  isWide?: boolean
  children: ReactNode
}

/** A dialog over the page, open as long as it is mounted. The browser keeps the focus in it; Escape closes it alone. */
export function Dialog({ dialog, title, closeLabel, onClose, isWide = false, children }: DialogProps) {
  const titleId = useId()
  // With its drawing, so that no key goes to what is behind it.
  useLayoutEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal()
  }, [dialog])
  const close = () => dialog.current?.close()
  // Not also the panel or the map it was opened from.
  useEscape(dialog, close)
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      data-wide={isWide || undefined}
      aria-labelledby={titleId}
      onClose={onClose}
    >
      <div className={styles.room}>
        <div className={styles.head}>
          <h2 id={titleId} className={styles.title}>
            {title}
          </h2>
          <CloseButton label={closeLabel} onClick={close} />
        </div>
        {children}
      </div>
    </dialog>
  )
}
