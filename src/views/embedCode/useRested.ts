import { useEffect, useState } from 'react'
import { RESTED_MS } from '../../store/rested'

/** The value once it has rested: a colour that is dragged changes at every frame. */
export const useRested = <Value>(value: Value): Value => {
  const [rested, setRested] = useState(value)
  useEffect(() => {
    const waiting = setTimeout(() => setRested(value), RESTED_MS)
    return () => clearTimeout(waiting)
  }, [value])
  return rested
}
