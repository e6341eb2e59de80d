import { isLine, structureOf } from './lines'
import { messageFaults } from './messageFaults'

/** Says what is wrong with the translation of a message, or of a line of Markdown, beside its English. */
export const textFaults = (
  id: string,
  text: string,
  english: string,
  forms: readonly string[],
): readonly string[] => {
  if (!isLine(id)) return messageFaults(text, english, forms, id)
  const [own, original] = [text, english].map((line) => structureOf(line).join(' / '))
  return own === original
    ? []
    : [`The line must have the signs, links and names in braces of the English: ${original}. It has ${own}.`]
}
