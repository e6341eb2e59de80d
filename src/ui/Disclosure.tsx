import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { Icon } from './Icon'
import styles from './Disclosure.module.css'

interface DisclosureProps {
  /** What the button says; its first part in a quieter tone. */
  quiet: string
  value: string
  /** Whether the value differs from the default: then the chip is drawn in ink. */
  isSet: boolean
  children: ReactNode
}

/** A chip that opens a small sheet below itself. Escape and a press elsewhere close it; focus returns to the chip. */
export function Disclosure({ quiet, value, isSet, children }: DisclosureProps) {
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  const box = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  useClosing(isOpen, box, () => setOpen(false), button)
  return (
    <div className={styles.box} ref={box}>
      <button
        type="button"
        ref={button}
        className={styles.chip}
        data-set={isSet || undefined}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <span className={styles.quiet}>{quiet}</span> {value}
        <Icon name="chevron" />
      </button>
      <div id={id} className={styles.sheet} hidden={!isOpen}>
        {children}
      </div>
    </div>
  )
}

/** Closes on Escape and on a press outside, while open. */
const useClosing = (
  isOpen: boolean,
  box: React.RefObject<HTMLElement | null>,
  close: () => void,
  button: React.RefObject<HTMLElement | null>,
) => {
  useEffect(() => {
    if (!isOpen) return
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.stopPropagation()
      close()
      button.current?.focus()
    }
    const onPointerDown = (event: PointerEvent) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) close()
    }
    const element = box.current
    element?.addEventListener('keydown', onKeyDown)
    document.addEventListener('pointerdown', onPointerDown)
    return () => {
      element?.removeEventListener('keydown', onKeyDown)
      document.removeEventListener('pointerdown', onPointerDown)
    }
  })
}
