import { createContext, type ReactNode, Suspense, useContext, useEffect, useState } from 'react'

/** Says that a part is to be hydrated; the function it gives says that it has been. */
export type BeginHydration = () => () => void

/** Counts the parts of an atlas that are to be hydrated, and calls back when all have been. */
export const createHydration = (then: () => void): BeginHydration => {
  let waiting = 0
  return () => {
    waiting += 1
    return () => {
      waiting -= 1
      if (waiting === 0) then()
    }
  }
}

/** The count of the atlas; nothing counts in Node. */
export const HydrationContext = createContext<BeginHydration>(() => () => undefined)

/**
 * A part of an atlas. What stands around it is hydrated first; then React hydrates it between other tasks of the browser,
 * and at once where a reader acts in it.
 */
export function Part({ children }: { children: ReactNode }) {
  const begin = useContext(HydrationContext)
  const [end] = useState(begin)
  return (
    <Suspense>
      {children}
      <OnHydrated then={end} />
    </Suspense>
  )
}

/** Calls back once what is before it has been hydrated, with its effects. */
function OnHydrated({ then }: { then: () => void }) {
  useEffect(then, [then])
  return null
}
