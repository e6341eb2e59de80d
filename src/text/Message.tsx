import { cloneElement, type ReactElement } from 'react'
import { useTexts } from './context'
import type { MessageId, MessageValues } from './i18n'

interface MessageProps {
  id: MessageId
  values?: MessageValues
  /** What stands for each tag of the message; it holds the text between two tags. */
  components: Readonly<Record<string, ReactElement>>
}

/** A message with elements in it, such as `<b>29 of 51</b>` or `on <day/>`. No tag is inside another. */
export function Message({ id, values, components }: MessageProps) {
  const { t } = useTexts()
  return t(id, values)
    .split(/(<\w+\/>|<\w+>.*?<\/\w+>)/)
    .filter(Boolean)
    .map((part, index) => {
      const [, name = '', text] = /^<(\w+)(?:\/>|>(.*)<)/.exec(part) ?? []
      const element = components[name]
      return element ? cloneElement(element, { key: index }, ...(text === undefined ? [] : [text])) : part
    })
}
