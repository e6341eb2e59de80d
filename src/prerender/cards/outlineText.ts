import { readFile } from 'node:fs/promises'
import { create, type Font } from 'fontkit'
import { decompress } from 'wawoff2'
import { element } from '../../pictures/element'
import { BOLD, haloAttributes, type SetLine, type Voice } from '../../pictures/type'

const FILES: Readonly<Record<Voice, string>> = {
  serif: 'serif-latin',
  'serif-italic': 'serif-italic-latin',
  sans: 'sans-latin',
}
const FONTS = 'src/ui/fonts'

const readFont = async (voice: Voice): Promise<Font> =>
  create(Buffer.from(await decompress(await readFile(`${FONTS}/${FILES[voice]}.woff2`))))

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
    serif: await readFont('serif'),
    'serif-italic': await readFont('serif-italic'),
    sans: await readFont('sans'),
  }
  const cuts = new Map<string, Font>()
  const cut = (voice: Voice, weight: number): Font => {
    if (voice === 'serif-italic') return fonts[voice]
    const key = `${voice} ${weight}`
    const font = cuts.get(key) ?? fonts[voice].getVariation({ wght: weight })
    cuts.set(key, font)
    return font
  }
  return (words, x, y, style) => {
    const perEm = fonts[style.voice].unitsPerEm
    const space = (style.tracking ?? 0) * perEm
    const placed: PlacedGlyph[] = []
    let pen = 0
    for (const { text, isBold } of words) {
      const { glyphs, positions } = cut(style.voice, isBold ? BOLD : style.weight).layout(text)
      for (const [index, glyph] of glyphs.entries()) {
        const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {}
        placed.push({ d: glyph.path.toSVG(), x: pen + xOffset, y: yOffset })
        pen += xAdvance + space
      }
    }
    const scale = style.size / perEm
    const shift = style.anchor === 'middle' ? pen / 2 : style.anchor === 'end' ? pen : 0
    const { halo } = style
    return element(
      'g',
      {
        // The letters of a font stand on the line with y upwards.
        transform: `translate(${x - shift * scale},${y}) scale(${scale},${-scale})`,
        fill: style.fill,
        ...haloAttributes(halo ? { ...style, halo: { ...halo, width: halo.width / scale } } : style),
      },
      ...placed
        .filter(({ d }) => d !== '')
        .map((glyph) => element('path', { transform: `translate(${glyph.x},${glyph.y})`, d: glyph.d })),
    )
  }
}
