import { createContext, type ReactNode, Suspense, useContext, useEffect, useState } from 'react'

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
export function Part({ children }: { children: ReactNode }) {
  const begin = useContext(HydrationContext)
  const [end] = useState(begin)
  // A view that a link asks for may replace it before it is hydrated.
  useEffect(() => end, [end])
  return (
    <Suspense>
      {children}
      <OnHydrated then={end} />
    </Suspense>
  )
}

function OnHydrated({ then }: { then: () => void }) {
  useEffect(then, [then])
  return null
}
