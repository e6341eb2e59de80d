import { type ReactNode, type RefObject, useEffect, useRef, useState, useId } from 'react'
import { Button } from './Button'
import { Icon } from './Icon'
import styles from './Disclosure.module.css'
import { useEscape } from './useKey'

interface DisclosureProps {
  /** Names the panel, and ends the name of the control. */
  label: string
  /** Words of the control. */
  value: string
  doneLabel: string
  children: ReactNode
}

/** Words of a sentence that open a panel below themselves; Escape or a press elsewhere closes it and returns the focus. */
export function Disclosure({ label, value, doneLabel, children }: DisclosureProps) {
  const [isOpen, setOpen] = useState(false)
  // The content is rendered on first opening.
  const [wasOpen, setWasOpen] = useState(false)
  const id = useId()
  const box = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  usePressOutside(box, () => setOpen(false))
  const close = () => {
    if (isOpen) button.current?.focus()
    setOpen(false)
  }
  useEscape(box, close)
  return (
    <div
      className={styles.box}
      ref={box}
      // A panel left open would hide what has the focus.
      onBlur={({ relatedTarget }) => {
        if (relatedTarget instanceof Node && !box.current?.contains(relatedTarget)) setOpen(false)
      }}
    >
      <button
        type="button"
        ref={button}
        className={styles.words}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => {
          setOpen(!isOpen)
          setWasOpen(true)
        }}
      >
        <span>{value}</span> <span className="visuallyHidden">({label})</span>
        <Icon name="chevron" />
      </button>
      <div id={id} className={styles.sheet} role="group" aria-label={label} hidden={!isOpen}>
        {wasOpen && children}
        <div className={styles.done}>
          <Button onClick={close}>{doneLabel}</Button>
        </div>
      </div>
    </div>
  )
}

const usePressOutside = (element: RefObject<HTMLElement | null>, onPress: () => void): void => {
  useEffect(() => {
    const onPointerDown = (event: PointerEvent) => {
      if (event.target instanceof Node && !element.current?.contains(event.target)) onPress()
    }
    document.addEventListener('pointerdown', onPointerDown)
    return () => document.removeEventListener('pointerdown', onPointerDown)
  })
}
