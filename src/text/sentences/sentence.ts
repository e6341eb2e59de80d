import type { MessageId, MessageValues, Texts } from '../i18n'

/** A message with its values; views set text between `<b>` in bold. */
export interface Sentence {
  readonly id: MessageId
  readonly values: MessageValues
}

/** A text without the tags of its bold parts. */
export const plain = (marked: string): string => marked.replaceAll(/<\/?b>/g, '')

export const sentenceText = ({ t }: Texts, { id, values }: Sentence): string => plain(t(id, values))
