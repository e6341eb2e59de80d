import { readFile } from 'node:fs/promises'
import { create, type Font } from 'fontkit'
import { decompress } from 'wawoff2'
import { element } from '../../map/markup/element'
import { BOLD, type SetLine, type Voice } from '../../export/pictures/type'

/** The cuts of each voice; a letter is taken from the first that has it. */
const FILES: Readonly<Record<Voice, readonly string[]>> = {
  serif: ['serif-latin', 'serif-latin-ext', 'serif-cyrillic'],
  sans: ['sans-latin', 'sans-latin-ext', 'sans-cyrillic'],
}
const FONTS = 'src/ui/fonts'

const readFonts = async (voice: Voice): Promise<readonly Font[]> =>
  Promise.all(
    FILES[voice].map(async (file) =>
      create(Buffer.from(await decompress(await readFile(`${FONTS}/${file}.woff2`)))),
    ),
  )

/** A stretch of text that one font has the letters of. */
interface Run {
  readonly text: string
  /** Number of the font among those of the voice. */
  readonly font: number
}

/** Parts a text where the next letter needs another font. A letter that none has is left to the first. */
const runsOf = (text: string, fonts: readonly Font[]): Run[] => {
  const runs: Run[] = []
  for (const letter of text) {
    const known = fonts.findIndex((font) => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0))
    const font = Math.max(known, 0)
    const last = runs.at(-1)
    if (last?.font === font) runs[runs.length - 1] = { font, text: last.text + letter }
    else runs.push({ font, text: letter })
  }
  return runs
}

/** A glyph with its place on the line, in units of the font. */
interface PlacedGlyph {
  readonly d: string
  readonly x: number
  readonly y: number
}

/**
 * Sets text as the outlines of its letters, in the fonts of the site. What rasterises the cards knows neither WOFF2 nor
 * variable weights, and would take whatever fonts the machine of the build has.
 */
export const createOutliner = async (): Promise<SetLine> => {
  const fonts = {
    serif: await readFonts('serif'),
    sans: await readFonts('sans'),
  }
  const cuts = new Map<string, Font>()
  const cut = (voice: Voice, index: number, weight: number): Font => {
    const font = fonts[voice][index]
    if (!font) throw new Error(`The voice ${voice} has no font ${index}.`)
    if (!('wght' in font.variationAxes)) return font
    const key = `${voice} ${index} ${weight}`
    const variation = cuts.get(key) ?? font.getVariation({ wght: weight })
    cuts.set(key, variation)
    return variation
  }
  return (words, x, y, style) => {
    const perEm = cut(style.voice, 0, style.weight).unitsPerEm
    const placed: PlacedGlyph[] = []
    let pen = 0
    for (const { text, isBold } of words) {
      for (const run of runsOf(text, fonts[style.voice])) {
        const { glyphs, positions } = cut(style.voice, run.font, isBold ? BOLD : style.weight).layout(
          run.text,
        )
        for (const [index, glyph] of glyphs.entries()) {
          const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {}
          placed.push({ d: glyph.path.toSVG(), x: pen + xOffset, y: yOffset })
          pen += xAdvance
        }
      }
    }
    const scale = style.size / perEm
    const shift = style.anchor === 'middle' ? pen / 2 : style.anchor === 'end' ? pen : 0
    return element(
      'g',
      {
        // The letters of a font stand on the line with y upwards.
        transform: `translate(${x - shift * scale},${y}) scale(${scale},${-scale})`,
        fill: style.fill,
      },
      ...placed
        .filter(({ d }) => d !== '')
        .map((glyph) => element('path', { transform: `translate(${glyph.x},${glyph.y})`, d: glyph.d })),
    )
  }
}
