import { type ReactNode, type ReactElement, createContext, useContext, cloneElement } from 'react'
import { useEdits } from './edits'
import type { Texts, MessageId, MessageValues } from './i18n'

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
