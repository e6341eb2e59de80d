/** Letters that Unicode does not take apart, in the spelling of a plain keyboard. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ə: 'e',
  ŋ: 'n',
  ŧ: 't',
  ς: 'σ',
  қ: 'к',
  ғ: 'г',
  ґ: 'г',
  ҳ: 'х',
  ҷ: 'ч',
  ң: 'н',
  ө: 'о',
  ү: 'у',
  ұ: 'у',
  '&': ' and ',
}

/** Marks inside words that readers leave out: apostrophes of all kinds, and full stops as in U.K. */
const LEFT_OUT = /['’‘ʻʼʹ`´.]/

const foldedLetter = (letter: string): string => {
  const plain = letter.normalize('NFD').toLowerCase().replace(/\p{M}/gu, '')
  return [...plain]
    .map((part) => LETTERS[part] ?? (LEFT_OUT.test(part) ? '' : /[\p{L}\p{N}]/u.test(part) ? part : ' '))
    .join('')
}

/** A word of a text, folded, with the place it has in the text as written. */
export interface Word {
  readonly folded: string
  /** For each unit of `folded` where its letter begins in the text as written. */
  readonly places: readonly number[]
  /** Where the word ends in the text as written. */
  readonly end: number
}

/** The words of a text without case, accents, apostrophes and hyphens, Cyrillic ё and й without their marks. */
export const wordsOf = (text: string): Word[] => {
  const words: Word[] = []
  let folded = ''
  let places: number[] = []
  let end = 0
  const close = () => {
    if (folded !== '') words.push({ folded, places, end })
    folded = ''
    places = []
  }
  let at = 0
  for (const letter of text) {
    for (const unit of foldedLetter(letter)) {
      if (unit === ' ') close()
      else {
        folded += unit
        for (let index = 0; index < unit.length; index += 1) places.push(at)
      }
    }
    at += letter.length
    // Marks that follow a letter and are folded away belong to it.
    if (folded !== '') end = at
  }
  close()
  return words
}

/** A text as it is compared: folded words with one blank between them. */
export const fold = (text: string): string =>
  wordsOf(text)
    .map(({ folded }) => folded)
    .join(' ')
