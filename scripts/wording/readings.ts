import { branchesOf, type Token, tokensOf } from '../translations/messageParts'

const plain = (text: string): string =>
  text
    .replaceAll(/<[^<>]*>/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()

/** Every text that a message can become, with the names of its variables in braces. */
export const readingsOf = (message: string): string[] => {
  const readings = (tokens: readonly Token[]): string[] =>
    tokens.reduce<string[]>(
      (begun, token) => {
        const next =
          typeof token === 'string'
            ? [token]
            : token[2]
              ? branchesOf(token[2]).flatMap(([, branch]) => readings(branch))
              : [`{${token[0]}}`]
        return begun.flatMap((start) => next.map((end) => start + end))
      },
      [''],
    )
  return [...new Set(readings(tokensOf(message)).map(plain))]
}

/** The same, part by part: each choice between words is a part of its own, and an ellipsis where it was. */
export const partsOf = (message: string): string[] => {
  const parts: string[] = []
  const part = (tokens: readonly Token[]): void => {
    const text = tokens.map((token) => {
      if (typeof token === 'string') return token
      if (!token[2]) return `{${token[0]}}`
      for (const [, branch] of branchesOf(token[2])) part(branch)
      return '…'
    })
    parts.push(plain(text.join('')))
  }
  part(tokensOf(message))
  return parts
}

/** The sentences of a text. */
export const sentencesOf = (text: string): string[] =>
  [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)].map(({ segment }) =>
    segment.trim(),
  )

/** The words of a text; a dash or a sign that stands alone is none. */
export const wordsOf = (text: string): string[] =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word))

/** How many syllables an English word has, about: groups of vowels, without a silent e at the end. */
export const syllablesIn = (word: string): number =>
  Math.max(
    1,
    (
      word
        .toLowerCase()
        .replaceAll(/[^a-z]/g, '')
        .replace(/(?:[^laeiouy]es|[^td]ed|[^laeiouy]e)$/, '')
        .match(/[aeiouy]+/g) ?? []
    ).length,
  )

/** The grade of an American school at which a text can be read, after Flesch and Kincaid. */
export const gradeOf = (texts: readonly string[]): number => {
  const sentences = texts.flatMap(sentencesOf)
  const words = sentences.flatMap(wordsOf)
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0)
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59
}
