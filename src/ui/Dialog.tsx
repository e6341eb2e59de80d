import {
  type CSSProperties,
  type ReactNode,
  type RefObject,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import { CloseButton, Icon } from './Icon'
import styles from './Dialog.module.css'
import { useEscape } from './useKey'

interface DialogProps {
  dialog: RefObject<HTMLDialogElement | null>
  title: string
  /** A line under the title. */
  lead?: ReactNode
  closeLabel: string
  onClose: () => void
  /** 820 px, 1040 px, or nearly as wide as the window. */
  width?: 'wide' | 'wider' | 'widest' | undefined
  /** In a second pane: where the way back leads, which Escape goes too. */
  back?: Back | undefined
  /** Has the focus first; the button that closes the dialog if absent. */
  first?: RefObject<HTMLElement | null>
  children: ReactNode
}

/** The way back from a pane of a dialog to the one before. */
interface Back {
  /** The words, and what the arrow says. */
  readonly label: string
  readonly words: string
  readonly go: () => void
}

/** A modal dialog below the header, open while it is mounted. A press beside it closes it. */
export function Dialog({
  dialog,
  title,
  lead,
  closeLabel,
  onClose,
  width,
  back,
  first,
  children,
}: DialogProps) {
  const titleId = useId()
  const { bottom, leave } = useHead()
  // A layout effect opens it before a key can reach the page behind.
  useLayoutEffect(() => {
    if (dialog.current?.open) return
    dialog.current?.showModal()
    first?.current?.focus()
  }, [dialog, first])
  const close = () => dialog.current?.close()
  // Escape must not also close the panel behind.
  useEscape(dialog, (event) => {
    if (!back) return close()
    // The browser would close it by the same key.
    event.preventDefault()
    back.go()
  })
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- Escape closes it by keys
    <dialog
      ref={dialog}
      className={styles.dialog}
      data-width={width}
      style={{ '--head': `${bottom}px` } as CSSProperties}
      aria-labelledby={titleId}
      onClose={onClose}
      // A gesture of the system asks like this, and no key.
      onCancel={(event) => {
        if (!back) return
        event.preventDefault()
        back.go()
      }}
      onClick={({ target }) => {
        if (target === dialog.current) close()
      }}
    >
      <div className={styles.room}>
        <div className={styles.head}>
          {back && <BackButton {...back} />}
          <h2 id={titleId} className={styles.title}>
            {title}
          </h2>
          <CloseButton label={closeLabel} onClick={close} />
        </div>
        {lead && <p className={styles.lead}>{lead}</p>}
        {children}
      </div>
      {/* The header's link lies below the dialog, which makes it inert: the same one lies above it, last in order. */}
      {leave && (
        <a
          className={styles.leave}
          href={leave.href}
          title={leave.title}
          rel="noreferrer nofollow"
          data-leave=""
          style={leave.place}
        >
          {leave.text}
        </a>
      )}
    </dialog>
  )
}

/** Has the focus in a new pane, whose opener is gone. */
function BackButton({ label, words, go }: Back) {
  const button = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => button.current?.focus(), [])
  return (
    <button ref={button} type="button" className={styles.back} aria-label={label} onClick={go}>
      <Icon name="back" />
      {words}
    </button>
  )
}

/** The link of the header that leaves the site, as it is seen. */
interface LeaveLink {
  readonly href: string
  readonly title: string
  readonly text: string
  /** Where it is in the window; undefined where the header has scrolled away. */
  readonly place:
    | { readonly top: number; readonly left: number; readonly width: number; readonly height: number }
    | undefined
}

/** The header around a dialog: where it ends in the window, in px, and its link that leaves the site. */
interface Head {
  readonly bottom: number
  readonly leave: LeaveLink | null
}

const seen = (): Head => {
  const link = document.querySelector<HTMLAnchorElement>('a[data-leave="button"]')
  if (!link) return { bottom: 0, leave: null }
  const { top, left, width, height } = link.getBoundingClientRect()
  const { href, title, innerText: text } = link
  const isInView = top >= 0
  return {
    bottom: isInView ? (link.closest('header')?.getBoundingClientRect().bottom ?? 0) : 0,
    leave: { href, title, text, place: isInView ? { top, left, width, height } : undefined },
  }
}

/** Follows the header while a dialog is open. */
const useHead = (): Head => {
  const [head, setHead] = useState<Head>({ bottom: 0, leave: null })
  useLayoutEffect(() => {
    const measure = () => setHead(seen())
    measure()
    window.addEventListener('resize', measure)
    return () => window.removeEventListener('resize', measure)
  }, [])
  return head
}
