import { type ReactNode, type RefObject, useEffect, useRef, useState, useId } from 'react'
import { Button } from './Button'
import { Icon } from './Icon'
import styles from './Disclosure.module.css'
import { useEscape } from './useKey'

interface DisclosureProps {
  quiet: string
  value: string
  /** The part that is visually hidden on a narrow screen. */
  leftOut?: 'quiet' | 'value' | 'nothing'
  isSet: boolean
  doneLabel: string
  children: ReactNode
}

/** A chip that opens a panel below itself; Escape or a press elsewhere closes it and returns the focus. */
export function Disclosure({ quiet, value, leftOut = 'quiet', isSet, doneLabel, children }: DisclosureProps) {
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
        className={styles.chip}
        data-set={isSet || undefined}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => {
          setOpen(!isOpen)
          setWasOpen(true)
        }}
      >
        <span className={styles.quiet} data-left-out={leftOut === 'quiet' || undefined}>
          {quiet}
        </span>{' '}
        <span data-left-out={leftOut === 'value' || undefined}>{value}</span>
        <Icon name="chevron" />
      </button>
      <div id={id} className={styles.sheet} role="group" aria-label={quiet} hidden={!isOpen}>
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
