import {
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useRef,
  useState,
} from 'react'
import styles from './Sheet.module.css'

const STEPS = ['low', 'half', 'full'] as const
type Step = (typeof STEPS)[number]

interface SheetProps {
  isOpen: boolean
  /** The state of the page behind; where that changes, a sheet that covers it goes down to half. */
  behind?: string
  handleLabel: string
  stepLabels: Readonly<Record<Step, string>>
  children: ReactNode
}

/** On narrow screens, a bottom sheet with a handle for pointer and keyboard; elsewhere, plain content. */
export function Sheet({ isOpen, behind, handleLabel, stepLabels, children }: SheetProps) {
  const [step, setStep] = useState<Step>('half')
  const [seen, setSeen] = useState(behind)
  if (seen !== behind) {
    setSeen(behind)
    if (step === 'full') setStep('half')
  }
  const { sheet, handlers } = useDrag(setStep)
  useRoomBelow(sheet, isOpen)
  useEffect(() => {
    const main = sheet.current?.closest('main')
    main?.toggleAttribute('data-covered', isOpen && step === 'full')
    return () => main?.removeAttribute('data-covered')
  }, [sheet, isOpen, step])
  const move = (by: number) =>
    setStep(STEPS[Math.min(STEPS.length - 1, Math.max(0, STEPS.indexOf(step) + by))] ?? step)
  const onKeyDown = (event: KeyboardEvent) => {
    const moves: Record<string, () => void> = {
      ArrowUp: () => move(1),
      ArrowRight: () => move(1),
      ArrowDown: () => move(-1),
      ArrowLeft: () => move(-1),
      Home: () => setStep('low'),
      End: () => setStep('full'),
    }
    const act = moves[event.key]
    if (!act) return
    event.preventDefault()
    act()
  }
  return (
    <div ref={sheet} className={styles.sheet} data-sheet={isOpen ? step : undefined}>
      {isOpen && (
        <div
          className={styles.handle}
          role="slider"
          tabIndex={0}
          aria-label={handleLabel}
          aria-orientation="vertical"
          aria-valuemin={0}
          aria-valuemax={STEPS.length - 1}
          aria-valuenow={STEPS.indexOf(step)}
          aria-valuetext={stepLabels[step]}
          onKeyDown={onKeyDown}
          {...handlers}
        />
      )}
      <div className={styles.body}>{children}</div>
    </div>
  )
}

/** Sets the scroll padding of the page to the height of the sheet (base.css), so that focus and end remain visible. */
const useRoomBelow = (sheet: RefObject<HTMLElement | null>, isOpen: boolean): void => {
  useEffect(() => {
    const element = sheet.current
    if (!element || !isOpen) return
    const { style } = document.documentElement
    let isOver = false
    // Firefox scrolls to a focused element only if none of it is visible.
    const uncover = ({ target }: FocusEvent) => {
      if (!isOver || !(target instanceof Element) || element.contains(target)) return
      if (!target.matches(':focus-visible')) return
      if (target.getBoundingClientRect().bottom > element.getBoundingClientRect().top)
        target.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    }
    // Called once the page is laid out, so that nothing is laid out for it. Elsewhere the page keeps its style.
    const observer = new ResizeObserver(() => {
      isOver = getComputedStyle(element).position === 'fixed'
      style.setProperty('--covered-below', isOver ? `${element.offsetHeight}px` : '')
    })
    observer.observe(element)
    document.addEventListener('focusin', uncover)
    return () => {
      observer.disconnect()
      document.removeEventListener('focusin', uncover)
      style.removeProperty('--covered-below')
    }
  }, [sheet, isOpen])
}

/** The head of the page, above a sheet that covers all else. */
const HEAD_PX = 48

/** A shorter move of the pointer, in px, is a tap. */
const TAP_PX = 6

const useDrag = (onRelease: (step: (step: Step) => Step) => void) => {
  const sheet = useRef<HTMLDivElement>(null)
  const start = useRef<{ y: number; height: number } | null>(null)
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId)
    start.current = { y: event.clientY, height: sheet.current?.offsetHeight ?? 0 }
  }
  const onPointerMove = (event: PointerEvent) => {
    if (!start.current || !sheet.current) return
    sheet.current.style.height = `${start.current.height + start.current.y - event.clientY}px`
  }
  const onPointerUp = (event: PointerEvent) => {
    if (!start.current || !sheet.current) return
    const moved = start.current.y - event.clientY
    const nearest = nearestTo(sheet.current)
    sheet.current.style.height = ''
    start.current = null
    onRelease((step) => (Math.abs(moved) < TAP_PX ? nextOf(step) : nearest))
  }
  return { sheet, handlers: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: onPointerUp } }
}

const nextOf = (step: Step): Step => STEPS[(STEPS.indexOf(step) + 1) % STEPS.length] ?? 'half'

/** The step whose height is nearest; the stylesheet has the same heights. */
const nearestTo = (sheet: HTMLElement): Step => {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
  const heights = { low: 5.25 * rem, half: 16.5 * rem, full: window.innerHeight - HEAD_PX }
  const away = (step: Step) => Math.abs(sheet.offsetHeight - heights[step])
  return [...STEPS].sort((a, b) => away(a) - away(b))[0] ?? 'half'
}
