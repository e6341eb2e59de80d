import { element, escaped } from '../map/markup/element'
import { estimateWidth } from '../map/geometry/textWidth'

interface Word {
  readonly text: string
  readonly isBold: boolean
  /** The rest of a word that is longer than a line, such as of an address. */
  readonly isRest?: boolean
}

/** Makes a reader's own text, in which `<b>` is only text. */
export const literal = (text: string): string => text.replaceAll(/<(?=\/?b>)/g, '<\u2060')

/** Splits a text into words; `<b>` marks bold parts. */
const wordsOf = (text: string): Word[] =>
  text
    .split(/<b>|<\/b>/)
    .flatMap((part, index) =>
      part
        .split(/(?<=[^\S\u00a0\u202f])/)
        .flatMap((word) => (word === '' ? [] : [{ text: word, isBold: index % 2 === 1 }])),
    )

/** Width of text as a share of the estimate for semibold; it is slightly too wide. */
const TEXT_SHARE = 0.94

const widthOf = (words: readonly Word[], fontPx: number): number =>
  words.reduce((width, { text, isBold }, index) => {
    const seen = index === words.length - 1 ? text.trimEnd() : text
    return width + estimateWidth(seen, fontPx) * (isBold ? 1 : TEXT_SHARE)
  }, 0)

/** Cuts a word that is longer than a line into parts, after a sign of an address where there is one. */
const cutWord = (word: Word, fontPx: number, maxPx: number): Word[] => {
  if (word.text.length < 2 || widthOf([word], fontPx) <= maxPx) return [word]
  let fits = 1
  while (widthOf([{ ...word, text: word.text.slice(0, fits + 1) }], fontPx) <= maxPx) fits += 1
  const atSign = Math.max(
    ...['/', '?', '&', ',', '-'].map((sign) => word.text.lastIndexOf(sign, fits - 1) + 1),
  )
  const cut = atSign > fits / 2 ? atSign : fits
  const rest = { ...word, text: word.text.slice(cut), isRest: true }
  return [{ ...word, text: word.text.slice(0, cut) }, ...cutWord(rest, fontPx, maxPx)]
}

/** Breaks a text into lines of at most `maxPx`, by estimated widths, where its words allow it. */
export const breakText = (text: string, fontPx: number, maxPx: number): Word[][] => {
  const lines: Word[][] = []
  let line: Word[] = []
  for (const word of wordsOf(text).flatMap((each) => cutWord(each, fontPx, maxPx))) {
    const last = line.at(-1)
    // Parts without a space between, such as a bold number and a comma, stay together.
    const isJoined = last !== undefined && !word.isRest && !/[^\S\u00a0\u202f]$/.test(last.text)
    if (line.length > 0 && !isJoined && widthOf([...line, word], fontPx) > maxPx) {
      lines.push(line)
      line = []
    }
    line.push(word)
  }
  return line.length > 0 ? [...lines, line] : lines
}

/** Balances the lines of a title, so that its last line is not a single word. */
export const balanceText = (text: string, fontPx: number, maxPx: number): Word[][] => {
  const wanted = breakText(text, fontPx, maxPx).length
  let [tooNarrow, wideEnough] = [maxPx / Math.max(wanted, 1) / 2, maxPx]
  while (wideEnough - tooNarrow > 4) {
    const width = (tooNarrow + wideEnough) / 2
    if (breakText(text, fontPx, width).length > wanted) tooNarrow = width
    else wideEnough = width
  }
  return breakText(text, fontPx, wideEnough)
}

/** The two typefaces of the atlas. */
export type Typeface = 'serif' | 'sans'

/** The style of a line of text, with lengths in px. */
export interface TypeStyle {
  readonly typeface: Typeface
  readonly size: number
  readonly weight: number
  readonly fill: string
  readonly anchor?: 'start' | 'middle' | 'end'
}

/** Font families, with fallbacks of other programs. */
export const FAMILIES: Readonly<Record<Typeface, string>> = {
  serif: "'Atlas Serif', 'Source Serif 4', Georgia, serif",
  sans: "'Atlas Sans', 'Source Sans 3', Arial, sans-serif",
}

/** Weight of bold text in the atlas. */
const BOLD = 650

/** Sets one line of text with its baseline at `y`. */
export const setText = (words: readonly Word[], x: number, y: number, style: TypeStyle): string =>
  element(
    'text',
    {
      x,
      y,
      'font-family': FAMILIES[style.typeface],
      'font-size': style.size,
      'font-weight': style.weight,
      'text-anchor': style.anchor === 'start' ? undefined : style.anchor,
      fill: style.fill,
    },
    ...words.map(({ text, isBold }) =>
      isBold ? element('tspan', { 'font-weight': BOLD }, escaped(text)) : escaped(text),
    ),
  )

/** Makes a line of one weight. */
export const plain = (text: string): Word[] => [{ text, isBold: false }]

/** Text as elements, and the top of what follows. */
export interface SetBlock {
  readonly svg: string
  readonly bottom: number
}

/** The style of several lines, with the distance of baselines in px. */
export interface BlockStyle extends TypeStyle {
  readonly leading: number
  readonly isTitle?: boolean
}

/** The style of sans text in ink, with what else it has. */
export const sansStyle = (size: number, leading: number, more: Partial<BlockStyle> = {}): BlockStyle => ({
  typeface: 'sans',
  size,
  weight: 400,
  fill: 'var(--ink)',
  leading,
  ...more,
})

/** Sets a text in lines below a point. */
export const setBlock = (
  text: string,
  place: { readonly x: number; readonly top: number; readonly width: number },
  style: BlockStyle,
): SetBlock => {
  const lines = (style.isTitle ? balanceText : breakText)(text, style.size, place.width)
  const first = place.top + style.leading / 2 + style.size * 0.35
  return {
    svg: lines.map((words, line) => setText(words, place.x, first + line * style.leading, style)).join(''),
    bottom: place.top + lines.length * style.leading,
  }
}
