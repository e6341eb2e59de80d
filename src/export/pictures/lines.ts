import { estimateWidth } from '../../map/geometry/textWidth'

export interface Word {
  readonly text: string
  readonly isBold: boolean
}

/** Splits a text into words; `<b>` marks bold parts. */
export const wordsOf = (text: string): Word[] =>
  text
    .split(/<b>|<\/b>/)
    .flatMap((part, index) =>
      part.split(/(?<=\s)/).flatMap((word) => (word === '' ? [] : [{ text: word, isBold: index % 2 === 1 }])),
    )

/** Width of text as a share of the estimate for semibold; it is slightly too wide. */
const TEXT_SHARE = 0.94

const widthOf = (words: readonly Word[], fontPx: number): number =>
  estimateWidth(
    words
      .map(({ text }) => text)
      .join('')
      .trimEnd(),
    fontPx,
  ) * TEXT_SHARE

/** Breaks a text into lines of at most `maxPx`, by estimated widths, where its words allow it. */
export const breakText = (text: string, fontPx: number, maxPx: number): Word[][] => {
  const lines: Word[][] = []
  let line: Word[] = []
  for (const word of wordsOf(text)) {
    const last = line.at(-1)
    // Parts without a space between, such as a bold number and a comma, stay together.
    const isJoined = last !== undefined && !/\s$/.test(last.text)
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
