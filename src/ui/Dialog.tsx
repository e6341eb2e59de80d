import { type ReactNode, type RefObject, useLayoutEffect, useId } from 'react'
import { CloseButton } from './CloseButton'
import styles from './Dialog.module.css'
import { useEscape } from './useKey'

interface DialogProps {
  dialog: RefObject<HTMLDialogElement | null>
  title: string
  closeLabel: string
  onClose: () => void
  /** Nearly as wide as the window. */
  isWide?: boolean
  children: ReactNode
}

/** A modal dialog, open while it is mounted. */
export function Dialog({ dialog, title, closeLabel, onClose, isWide = false, children }: DialogProps) {
  const titleId = useId()
  // A layout effect opens it before a key can reach the page behind.
  useLayoutEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal()
  }, [dialog])
  const close = () => dialog.current?.close()
  // Escape must not also close the panel behind.
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
