import { useCallback, useSyncExternalStore } from 'react'
import type { Catalogue, Texts } from './i18n'

/** What the development server says of a catalogue that was edited (build/vite/servePages.ts). */
interface Edit {
  readonly language: string
  readonly messages: Catalogue
}

/** Counts edits of catalogues, as the version that components compare. */
let edits = 0

const useEditsOf = (texts: Texts): void => {
  const subscribe = useCallback(
    (onChange: () => void) => {
      const onEdit = ({ language, messages }: Edit) => {
        if (language !== texts.locale) return
        texts.add(messages)
        edits += 1
        onChange()
      }
      import.meta.hot?.on('edited-messages', onEdit)
      return () => import.meta.hot?.off('edited-messages', onEdit)
    },
    [texts],
  )
  useSyncExternalStore(
    subscribe,
    () => edits,
    () => edits,
  )
}

/** Renders a component anew, in development, when a message of its texts is edited; the texts stay the same ones. */
export const useEdits = import.meta.env.MODE === 'development' ? useEditsOf : (): void => undefined
