import {
  type ReactNode,
  type ReactElement,
  createContext,
  useContext,
  cloneElement,
  useCallback,
  useSyncExternalStore,
} from 'react'
import type { Texts, MessageId, MessageValues, Catalogue } from './i18n'

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
const useEdits = import.meta.env.MODE === 'development' ? useEditsOf : (): void => undefined

interface MessageProps {
  id: MessageId
  values?: MessageValues
  /** Elements by tag name; each receives the text between its tags. */
  components: Readonly<Record<string, ReactElement>>
  /** Whether the mark after a control stays on its line, as in a question. */
  keepsMarks?: boolean
}

/** A text with its bold parts between `<b>`. */
export function Marked({ text }: { text: string }) {
  return withElements(text, { b: <b /> })
}

/** A message with elements in it, such as `<b>29 of 51</b>` or `on <day/>`; tags cannot nest. */
export function Message({ id, values, components, keepsMarks = false }: MessageProps) {
  return withElements(useTexts().t(id, values), components, keepsMarks)
}

const withElements = (
  text: string,
  components: MessageProps['components'],
  keepsMarks = false,
): ReactNode[] =>
  text
    .split(keepsMarks ? /(<\w+\/>[\u00A0\u202F]?[,:?]?)/ : /(<\w+\/>|<\w+>.*?<\/\w+>)/)
    .filter(Boolean)
    .map((part, index) => {
      const [, name = '', mark, inner] = /^<(\w+)(?:\/>(.*)|>(.*)<)/.exec(part) ?? []
      const element = components[name]
      if (!element) return part
      // A control is the same one in the message of another question.
      const key = inner === undefined ? name : index
      if (!mark) return cloneElement(element, { key }, ...(inner === undefined ? [] : [inner]))
      return (
        <span key={key} className="together">
          {element}
          {mark}
        </span>
      )
    })

const TextsContext = createContext<Texts | null>(null)

export function TextsProvider({ texts, children }: { texts: Texts; children: ReactNode }) {
  return <TextsContext value={texts}>{children}</TextsContext>
}

export const useTexts = (): Texts => {
  const texts = useContext(TextsContext)
  if (!texts) throw new Error('This view is not inside a TextsProvider.')
  useEdits(texts)
  return texts
}
