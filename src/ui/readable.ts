type Rgb = readonly [red: number, green: number, blue: number]

/** The minimum of WCAG 2 for text. */
const LEAST_CONTRAST = 4.5
const STEPS = 20

const rgbOf = (hex: string): Rgb => {
  // A minifier writes `#fff` for `#ffffff`.
  const long = hex.length === 4 ? hex.replaceAll(/[0-9a-f]/gi, '$&$&') : hex
  const [red = 0, green = 0, blue = 0] = (long.match(/[0-9a-f]{2}/gi) ?? []).map((part) =>
    Number.parseInt(part, 16),
  )
  return [red, green, blue]
}

const hexOf = (rgb: Rgb): string =>
  `#${rgb.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`

/** Relative luminance by WCAG 2, from 0 to 1. */
const luminanceOf = (rgb: Rgb): number => {
  const [red = 0, green = 0, blue = 0] = rgb.map((part) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

const contrastOf = (a: Rgb, b: Rgb): number => {
  const both = [luminanceOf(a), luminanceOf(b)]
  return (Math.max(...both) + 0.05) / (Math.min(...both) + 0.05)
}

/** Gives the contrast of two colours by WCAG 2, from 1 to 21; both as `#rrggbb` or `#rgb`. */
export const contrast = (a: string, b: string): number => contrastOf(rgbOf(a), rgbOf(b))

/** Mixes as little ink into a colour as its contrast on the background needs; all are `#rrggbb`. */
export const readableOn = (
  colour: string,
  { background, ink }: { background: string; ink: string },
): string => {
  const [from, to] = [rgbOf(colour), rgbOf(ink)]
  for (let step = 0; step < STEPS; step++) {
    const mixed = hexOf(
      [0, 1, 2].map((part) => {
        const [start = 0, end = 0] = [from[part], to[part]]
        return start + ((end - start) * step) / STEPS
      }) as unknown as Rgb,
    )
    if (contrast(mixed, background) >= LEAST_CONTRAST) return mixed
  }
  return ink
}
