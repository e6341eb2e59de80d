import { element, escaped } from '../../map/markup/element'
import { balanceText, breakText, type Word } from './lines'

/** The two voices of the atlas. */
export type Voice = 'serif' | 'sans'

/** How a line of text is set. Lengths in px. */
export interface TypeStyle {
  readonly voice: Voice
  readonly size: number
  readonly weight: number
  readonly fill: string
  readonly anchor?: 'start' | 'middle' | 'end'
}

/** Their families, with those that other programs know them by. */
export const FAMILIES: Readonly<Record<Voice, string>> = {
  serif: "'Atlas Serif', 'Source Serif 4', Georgia, serif",
  sans: "'Atlas Sans', 'Source Sans 3', Arial, sans-serif",
}

/** Weight of the words in bold, as everywhere in the atlas. */
export const BOLD = 650

/** Sets one line of text with its baseline at a place. */
export const setText = (words: readonly Word[], x: number, y: number, style: TypeStyle): string =>
  element(
    'text',
    {
      x,
      y,
      'font-family': FAMILIES[style.voice],
      'font-size': style.size,
      'font-weight': style.weight,
      'text-anchor': style.anchor === 'start' ? undefined : style.anchor,
      fill: style.fill,
    },
    ...words.map(({ text, isBold }) =>
      isBold ? element('tspan', { 'font-weight': BOLD }, escaped(text)) : escaped(text),
    ),
  )

/** One line in one weight. */
export const plain = (text: string): Word[] => [{ text, isBold: false }]

/** Text that has been set: its elements, and where the next may begin. */
export interface SetBlock {
  readonly svg: string
  readonly bottom: number
}

/** How a text of several lines is set: the distance of its baselines in px, and whether its lines are even. */
export interface BlockStyle extends TypeStyle {
  readonly leading: number
  readonly isTitle?: boolean
}

/** Sets a text in lines below a place. */
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
