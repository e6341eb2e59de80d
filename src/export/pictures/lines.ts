import { estimateWidth } from '../../map/geometry/textWidth'

/** A word of a text, and whether it is set in bold. */
export interface Word {
  readonly text: string
  readonly isBold: boolean
}

/** The words of a text that marks its bold parts with `<b>`. */
export const wordsOf = (text: string): Word[] =>
  text
    .split(/<b>|<\/b>/)
    .flatMap((part, index) =>
      part.split(/(?<=\s)/).flatMap((word) => (word === '' ? [] : [{ text: word, isBold: index % 2 === 1 }])),
    )

/** The estimate is for semibold letters; text is lighter, and still a little narrower than this. */
const TEXT_SHARE = 0.94

const widthOf = (words: readonly Word[], fontPx: number): number =>
  estimateWidth(
    words
      .map(({ text }) => text)
      .join('')
      .trimEnd(),
    fontPx,
  ) * TEXT_SHARE

/** Breaks a text into lines no wider than `maxPx`, as far as its words allow. Widths are estimates, a little too wide. */
export const breakText = (text: string, fontPx: number, maxPx: number): Word[][] => {
  const lines: Word[][] = []
  let line: Word[] = []
  for (const word of wordsOf(text)) {
    const last = line.at(-1)
    // Words that no space parts, such as a bold number before a comma, stay together.
    const isJoined = last !== undefined && !/\s$/.test(last.text)
    if (line.length > 0 && !isJoined && widthOf([...line, word], fontPx) > maxPx) {
      lines.push(line)
      line = []
    }
    line.push(word)
  }
  return line.length > 0 ? [...lines, line] : lines
}

/** As many lines, as even as the words allow: a title leaves no word alone on its last one. */
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
