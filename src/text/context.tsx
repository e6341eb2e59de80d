import { createContext, type ReactNode, useContext } from 'react'
import type { Texts } from './i18n'

const TextsContext = createContext<Texts | null>(null)

/** Gives the texts of one language to all views below. */
export function TextsProvider({ texts, children }: { texts: Texts; children: ReactNode }) {
  return <TextsContext value={texts}>{children}</TextsContext>
}

/** The texts of the language the atlas is mounted in. */
export const useTexts = (): Texts => {
  const texts = useContext(TextsContext)
  if (!texts) throw new Error('This view is not inside a TextsProvider.')
  return texts
}
