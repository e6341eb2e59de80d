import { createContext, useContext } from 'react'

/** The two parts of the page, of which a phone shows one at a time. */
export type MakerPart = 'story' | 'map'

/** The state and actions shared by the parts of the page that makes a story. */
export interface Maker {
  readonly announce: (words: string) => void
  /** Shows a part where there is room for one. */
  readonly show: (part: MakerPart) => void
  /** Focuses the first enabled element that one of the selectors finds, once the page shows the change. */
  readonly focusSoon: (...selectors: readonly string[]) => void
}

export const MakerContext = createContext<Maker | null>(null)

export const useMaker = (): Maker => {
  const maker = useContext(MakerContext)
  if (!maker) throw new Error('This view is not inside the page that makes a story.')
  return maker
}
