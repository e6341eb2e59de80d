import { type BlockStyle, breakText, balanceText, sansStyle, setBlock } from './type'

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
  return {
    height: lines.length * style.leading,
    draw: (x, top) => setBlock(text, { x, top, width: most }, style).svg,
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

/** The style of sentences in a figure, by their size in px. */
export const leadStyle = (lead: number): BlockStyle => sansStyle(lead, lead * 1.35)
