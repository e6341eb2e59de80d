import { type Colours, lightColours } from './pictureDocument'

const linear = (share: number): number =>
  share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4

const encoded = (share: number): number =>
  share <= 0.0031308 ? share * 12.92 : 1.055 * share ** (1 / 2.4) - 0.055

const hexOf = (share: number): string =>
  Math.round(encoded(share) * 255)
    .toString(16)
    .padStart(2, '0')

/** The grey of the same luminance as a colour in hexadecimal notation, by the weights of sRGB. */
export const greyOf = (colour: string): string => {
  const [, short] = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(colour) ?? []
  if (short === undefined) return colour
  const long = short.length === 3 ? [...short].map((digit) => digit + digit).join('') : short
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) =>
    linear(Number.parseInt(long.slice(at, at + 2), 16) / 255),
  )
  return `#${hexOf(0.2126 * red + 0.7152 * green + 0.0722 * blue).repeat(3)}`
}

/** The light scheme in greys; marks and textures tell apart what has the same lightness. */
export const greyColours: Colours = (value) => greyOf(lightColours(value))
