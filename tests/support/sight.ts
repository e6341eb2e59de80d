import { Resvg } from '@resvg/resvg-js'
import {
  type Color,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  lab65,
  parse,
  rgb,
  wcagContrast,
} from 'culori'
import type { Fill } from '../../src/map/geometry/fills'
import { type Colours, coloursOf, withLiteralColours } from '../../src/pictures/pictureDocument'
import { createPaints } from '../../src/pictures/scene'

/** A way of seeing colours, the deficiency at its full strength, and the least difference (CIEDE2000) asked of it. */
export interface Sight {
  readonly name: string
  readonly least: number
  readonly see: (colour: Color) => Color
}

/** The limits of the look of the atlas: 12 for most readers, 8 with a deficiency of colour vision. */
export const SIGHTS: readonly Sight[] = [
  { name: 'all colours', least: 12, see: (colour) => colour },
  { name: 'protanopia', least: 8, see: (colour) => filterDeficiencyProt(1)(colour) ?? colour },
  { name: 'deuteranopia', least: 8, see: (colour) => filterDeficiencyDeuter(1)(colour) ?? colour },
  { name: 'tritanopia', least: 8, see: (colour) => filterDeficiencyTrit(1)(colour) ?? colour },
]

/** Both schemes of the tokens. */
export const SCHEMES = [
  { scheme: 'light', colours: coloursOf('light') },
  { scheme: 'dark', colours: coloursOf('dark') },
] as const

const difference = differenceCiede2000()

/** How far two colours lie apart for somebody who sees so. */
export const apart = (sight: Sight, one: Color, other: Color): number =>
  difference(sight.see(one), sight.see(other))

/** Contrast of two CSS values of the tokens, by WCAG 2. */
export const contrast = (colours: Colours, one: string, other: string): number =>
  wcagContrast(colours(one), colours(other))

/** Lightness from 0 to 100: what is left of a colour in grey. */
export const lightnessOf = (colour: string | Color): number => lab65(colour)?.l ?? NaN

/** Side of the field that a pattern is drawn on: so many tiles that those cut off at its edge hardly count. */
const SIDE = 336

const toLinear = (byte: number): number => {
  const share = byte / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}

const meanOf = (pixels: Uint8Array): Color => {
  const sum = [0, 0, 0]
  for (let at = 0; at < pixels.length; at += 4)
    for (let part = 0; part < 3; part += 1) sum[part] = (sum[part] ?? 0) + toLinear(pixels[at + part] ?? 0)
  const [r = 0, g = 0, b = 0] = sum.map((total) => (total * 4) / pixels.length)
  return rgb({ mode: 'lrgb', r, g, b })
}

const drawnTone = (fill: Fill, colours: Colours): Color => {
  const paints = createPaints()
  const paint = paints.paint(fill)
  const svg = withLiteralColours(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${SIDE}" height="${SIDE}">${paints.defs()}<rect width="${SIDE}" height="${SIDE}" fill="${paint}"/></svg>`,
    colours,
  )
  return meanOf(new Resvg(svg).render().pixels)
}

const tones = new WeakMap<Colours, Map<string, Color>>()

/** The colour a fill has from afar: that of its field, or the mean of all that its pattern draws. */
export const toneOf = (fill: Fill, colours: Colours): Color => {
  const known = tones.get(colours) ?? new Map<string, Color>()
  tones.set(colours, known)
  const key = JSON.stringify(fill)
  const plain = fill.kind === 'colour' ? parse(colours(`var(--c-${fill.token})`)) : undefined
  const tone = known.get(key) ?? plain ?? drawnTone(fill, colours)
  known.set(key, tone)
  return tone
}
