/** Letters that Unicode normalisation does not decompose, as typed on a plain keyboard. */
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

/** Characters that readers omit inside words: apostrophes, and full stops as in U.K. */
const LEFT_OUT = /['’‘ʻʼʹ`´.]/

const foldLetter = (letter: string): string => {
  const plain = letter.normalize('NFD').toLowerCase().replace(/\p{M}/gu, '')
  return [...plain]
    .map((part) => LETTERS[part] ?? (LEFT_OUT.test(part) ? '' : /[\p{L}\p{N}]/u.test(part) ? part : ' '))
    .join('')
}

/** The few letters of all names, each folded once: names have a hundred thousand letters. */
const foldedLetters = new Map<string, string>()

const foldedLetter = (letter: string): string => {
  const folded = foldedLetters.get(letter) ?? foldLetter(letter)
  foldedLetters.set(letter, folded)
  return folded
}

export interface Word {
  readonly folded: string
  /** For each code unit of `folded`, the position of its letter in the original text. */
  readonly places: readonly number[]
  readonly end: number
}

/** Splits a text into words without case, accents, apostrophes and hyphens; Cyrillic ё and й lose their marks. */
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
    if (folded !== '') end = at
  }
  close()
  return words
}

/** Normalises a text for comparison: folded words, one space apart. */
export const fold = (text: string): string =>
  wordsOf(text)
    .map(({ folded }) => folded)
    .join(' ')
