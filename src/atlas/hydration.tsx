import {
  createContext,
  type ReactNode,
  Suspense,
  useCallback,
  useContext,
  useEffect,
  useLayoutEffect,
  useRef,
} from 'react'
import { flushSync } from 'react-dom'

/** Registers a part to be hydrated; the returned function reports that it has been. */
type BeginHydration = () => () => void

interface Hydration {
  readonly begin: BeginHydration
  /** Ends the list: what a link adds is drawn anew, and React may begin it more than once. */
  readonly close: () => void
}

/** Counts the parts of an atlas to be hydrated, and calls back when all are. */
export const createHydration = (then: () => void): Hydration => {
  let waiting = 0
  let isClosed = false
  const begin = () => {
    if (isClosed) return () => undefined
    waiting += 1
    let isWaiting = true
    return () => {
      if (!isWaiting) return
      isWaiting = false
      waiting -= 1
      if (waiting === 0) then()
    }
  }
  const close = () => {
    isClosed = true
  }
  return { begin, close }
}

export const HydrationContext = createContext<BeginHydration>(() => () => undefined)

/** A part of an atlas: React hydrates it after its surroundings, and at once where a reader acts in it. */
export function HydratedPart({ children }: { children: ReactNode }) {
  const begin = useContext(HydrationContext)
  const end = useRef<() => void>(undefined)
  // In an effect, since React may render a page that it then draws anew. A view that a link asks for may replace the part.
  useLayoutEffect(() => {
    end.current = begin()
    return end.current
  }, [begin])
  const then = useCallback(() => end.current?.(), [])
  return (
    <Suspense>
      {children}
      <OnHydrated then={then} />
    </Suspense>
  )
}

function OnHydrated({ then }: { then: () => void }) {
  useEffect(then, [then])
  return null
}

type Control = HTMLInputElement | HTMLSelectElement

const initialValue = (control: Control): string | undefined => {
  if (control instanceof HTMLInputElement) return control.defaultValue
  const options = [...control.options]
  return (options.find(({ defaultSelected }) => defaultSelected) ?? options[0])?.value
}

/** Uses the prototype's setter, since React's own setter hides the change from its `onChange`. */
const enter = (control: Control, value: string): void => {
  const before = control.value
  const { set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control), 'value') ?? {}
  set?.call(control, value)
  // A list may have other options by now.
  if (control.value !== value) set?.call(control, before)
  else for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true }))
}

/**
 * Notes the values of controls before hydration, which React does not replay; the returned function enters
 * them again after it. Controls have `autoComplete` off, so that no value is of an earlier visit.
 */
export const replayEarlyInput = (element: HTMLElement): (() => void) => {
  const changed = [...element.querySelectorAll<Control>('input:not([type="checkbox"]), select')]
    .map((control) => ({ control, initial: initialValue(control) ?? '', value: control.value }))
    .filter(({ initial, value }) => value !== initial)
  const ticked = [...element.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')].filter(
    (box) => box.checked !== box.defaultChecked,
  )
  return () => {
    const focused = document.activeElement
    if (element.contains(focused)) focused?.dispatchEvent(new FocusEvent('focusin', { bubbles: true }))
    for (const box of ticked) {
      box.checked = box.defaultChecked
      flushSync(() => box.click())
    }
    for (const { control, initial, value } of changed)
      if (control.isConnected)
        flushSync(() => {
          if (control.value === value) control.value = initial
          enter(control, value)
        })
  }
}
