import { type ReactNode, Suspense, use, useContext, useState } from 'react'
import { type Turn, TurnsContext } from './turns'

/**
 * A part of a page made beforehand that is taken over in a task of its own: until then what the page has of it stands.
 * It is one element. Parts lie beside each other and not in each other, and come in the order of the page, as their
 * ids were given.
 */
export function InTurn({ children }: { children: ReactNode }) {
  const turns = useContext(TurnsContext)
  const [turn] = useState(() => turns?.take())
  if (!turn) return children
  return (
    <Suspense fallback={null}>
      <Waiting turn={turn}>{children}</Waiting>
    </Suspense>
  )
}

function Waiting({ turn, children }: { turn: Turn; children: ReactNode }) {
  use(turn)
  return children
}
