import type { Plugin } from 'vite'
import { FRAMES, nameWidthsOf } from '../../map/geometry/frames.ts'

/** A gap, and rounding, by which a map may be lower than its width asks for. */
const TOLERANCE_PX = 2

/** Rules by which a name of the whole map shows between two of the sizes for which names are placed. */
const nameSteps = (): string =>
  Object.values(FRAMES)
    .flatMap((frame) =>
      nameWidthsOf(frame).map((width) => {
        const height = Math.floor((width * frame.heightPx) / frame.widthPx) - TOLERANCE_PX
        const names = `[data-frame='${frame.id}'] .names text`
        return `@container frame (min-width: ${width}px) and (min-height: ${height}px) {
    ${names}[data-from='${width}'] { display: initial; }
    ${names}[data-to='${width}'] { display: none; }
  }`
      }),
    )
    .join('\n')

/** Ascent and descent of our own fonts, in em. */
const SANS = { ascent: 1.0235, descent: 0.4001 }
const SERIF = { ascent: 1.0363, descent: 0.3353 }

const bold = (fonts: readonly string[]): string[] => fonts.map((font) => `${font} Bold`)
const ARIAL = ['Arial', 'Liberation Sans', 'Arimo', 'Helvetica']
const TIMES = ['Times New Roman', 'Liberation Serif', 'Tinos']
const DIGITS = 'unicode-range: U+30-39;'
const ITALIC = 'font-style: italic;'

/** Fonts that stand for ours by weight; in percent of their size their letters are as wide. docs/performance.md has the method. */
const FALLBACKS = [
  ['Meanwhile Sans', SANS, ARIAL, '400', 92.2, ''],
  ['Meanwhile Sans', SANS, ARIAL, '500', 94.3, ''],
  ['Meanwhile Sans', SANS, bold(ARIAL), '600', 89, ''],
  ['Meanwhile Sans', SANS, bold(ARIAL), '650 700', 90.1, ''],
  // Digits are wider in them; each weight has its own face, because browsers match within a weight.
  ['Meanwhile Sans', SANS, ARIAL, '400', 89.4, DIGITS],
  ['Meanwhile Sans', SANS, ARIAL, '500', 90.8, DIGITS],
  ['Meanwhile Sans', SANS, bold(ARIAL), '600', 92.2, DIGITS],
  ['Meanwhile Sans', SANS, bold(ARIAL), '650 700', 93.6, DIGITS],
  ['Meanwhile Wide Sans', SANS, ['DejaVu Sans', 'Verdana'], '400 500', 82.4, ''],
  ['Meanwhile Wide Sans', SANS, ['DejaVu Sans Bold', 'Verdana Bold'], '600 700', 75.6, ''],
  ['Meanwhile Serif', SERIF, bold(TIMES), '600', 102.6, ''],
  ['Meanwhile Serif', SERIF, TIMES.map((font) => `${font} Italic`), '400', 107.5, ITALIC],
  ['Meanwhile Wide Serif', SERIF, ['DejaVu Serif Bold'], '600', 77.9, ''],
  ['Meanwhile Wide Serif', SERIF, ['DejaVu Serif Italic'], '400', 85.1, ITALIC],
] as const

/** Faces of the fallback fonts, with the metrics of our own, so that nothing moves when those come. */
const fallbackFonts = (): string =>
  FALLBACKS.map(
    ([family, { ascent, descent }, fonts, weight, size, further]) => `@font-face {
  font-family: '${family}';
  src: ${fonts.map((font) => `local('${font}')`).join(', ')};
  font-weight: ${weight};
  size-adjust: ${size}%;
  ascent-override: ${((1e4 * ascent) / size).toFixed(1)}%;
  descent-override: ${((1e4 * descent) / size).toFixed(1)}%;
  line-gap-override: 0%;
  ${further}
}`,
  ).join('\n')

const RULES: Readonly<Record<string, () => string>> = {
  '@name-steps;': nameSteps,
  '@fallback-fonts;': fallbackFonts,
}

/** Writes the rules that a stylesheet names, each of which is worked out from a table. */
export const writtenRules = (): Plugin => ({
  name: 'written-rules',
  enforce: 'pre',
  transform: (code, id) => {
    const named = id.endsWith('.css') ? Object.entries(RULES).filter(([name]) => code.includes(name)) : []
    if (named.length === 0) return null
    return { code: named.reduce((text, [name, rules]) => text.replace(name, rules), code), map: null }
  },
})
