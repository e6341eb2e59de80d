import { type Attributes, element, escaped, stroke } from '../map/markup/element'
import type { Paint } from '../map/markup/shapes'
import { estimateWidth } from '../map/geometry/setName'

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
interface TypeStyle {
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
const setText = (words: readonly Word[], x: number, y: number, style: TypeStyle): string =>
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

/** Sets a line of one weight at a place; nothing for an empty text. */
export const textAt = (text: string, x: number, y: number, style: TypeStyle): string =>
  text === '' ? '' : setText([{ text, isBold: false }], x, y, style)

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

/** A place for a part; a height of null is free. */
export interface Place {
  readonly width: number
  readonly height: number | null
}

/** A part of a figure whose height is known before its place is. */
export interface Part {
  readonly height: number
  readonly draw: (x: number, top: number) => string
}

/** A part without height. */
export const NOTHING: Part = { height: 0, draw: () => '' }

/** The serif is wider than the sans of the estimates. */
const SERIF_SHARE = 0.86

/** A text in lines of at most a width; nothing for an empty text. */
export const textPart = (text: string, style: BlockStyle, width: number): Part => {
  if (text === '') return NOTHING
  const most = style.typeface === 'serif' ? width * SERIF_SHARE : width
  const lines = (style.isTitle ? balanceText : breakText)(text, style.size, most)
  const first = style.leading / 2 + style.size * 0.35
  return {
    height: lines.length * style.leading,
    draw: (x, top) =>
      lines.map((words, line) => setText(words, x, top + first + line * style.leading, style)).join(''),
  }
}

/** Space between two parts. */
export const gap = (height: number): Part => ({ ...NOTHING, height })

/** Parts below each other; a gap after nothing, or before nothing, stays. */
export const stack = (parts: readonly Part[], between = 0): Part => {
  const shown = parts.filter(({ height }) => height > 0)
  return {
    height: shown.reduce((sum, { height }) => sum + height, 0) + Math.max(0, shown.length - 1) * between,
    draw: (x, top) => {
      let y = top
      return shown
        .map((part) => {
          const drawn = part.draw(x, y)
          y += part.height + between
          return drawn
        })
        .join('')
    },
  }
}

/** Parts beside each other, each with the place of its left edge. */
export const beside = (parts: readonly (readonly [x: number, part: Part])[]): Part => ({
  height: Math.max(0, ...parts.map(([, { height }]) => height)),
  draw: (x, top) => parts.map(([left, part]) => part.draw(x + left, top)).join(''),
})

/** How a drawing paints its fills, and the size of its text in px. */
export interface Look {
  readonly paint: Paint
  readonly size: number
}

/** A field of a fill. Each has its own origin, so that every one shows the same part of a pattern. */
export const swatch = (width: number, height: number, attributes: Attributes): string =>
  element('rect', { width, height, rx: 2, ...attributes, ...stroke('border', 0.8) })

/** The styles of words in a drawing, and of quieter ones such as heads. */
export const drawnStyles = (size: number): { readonly style: BlockStyle; readonly quiet: BlockStyle } => ({
  style: sansStyle(size, size * 1.2),
  quiet: sansStyle(size * 0.88, size * 1.15, { fill: 'var(--ink-2)' }),
})

/** The style of sentences in a figure, by their size in px. */
export const leadStyle = (lead: number): BlockStyle => sansStyle(lead, lead * 1.35)
