import { type ReactNode, useEffect, useLayoutEffect, useState } from 'react'
import type { Turns } from './turns'

interface OnDrawnProps {
  turns: Turns | null
  /** Must stay the same function. */
  then: () => void
  children: ReactNode
}

/** Calls back once what it holds has been drawn for the first time, with all its effects; sooner where the reader is. */
export function OnDrawn({ turns, then, children }: OnDrawnProps) {
  const [isDrawn, setIsDrawn] = useState(turns === null)
  useLayoutEffect(() => {
    void turns?.run(then).then(() => setIsDrawn(true))
  }, [turns, then])
  useEffect(() => {
    if (isDrawn) queueMicrotask(then)
  }, [isDrawn, then])
  return children
}
