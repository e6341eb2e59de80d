import { element } from '../../map/markup/element'
import type { Cut } from './fontFaces'

/** How the page's styles name the cuts that a picture carries. */
const CUTS: Readonly<Record<Cut, { family: string; style: string }>> = {
  serif: { family: 'Atlas Serif', style: 'normal' },
  'serif-italic': { family: 'Atlas Serif', style: 'italic' },
  sans: { family: 'Atlas Sans', style: 'normal' },
}

/** The faces in the page's styles that hold their letters themselves. */
const ownFaces = (): CSSStyleRule['style'][] =>
  [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .flatMap((rule) =>
      rule instanceof CSSFontFaceRule && rule.cssText.includes('url("data:') ? [rule.style] : [],
    )

/** In the place of `fontFaces` in a file of its own, which can fetch no letters: those that the page has. */
export const fontFaces = (voices: readonly Cut[]): Promise<string> => {
  const wanted = ownFaces().filter((face) =>
    voices.some((voice) => {
      const { family, style } = CUTS[voice]
      const isFamily = face.getPropertyValue('font-family').replaceAll(/["']/g, '') === family
      return isFamily && (face.getPropertyValue('font-style') || 'normal') === style
    }),
  )
  return Promise.resolve(element('style', {}, wanted.map((face) => `@font-face{${face.cssText}}`).join('')))
}
