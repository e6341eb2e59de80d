import { element } from '../map/markup/element'
import type { Cut } from './fontFaces'

const CUTS: Readonly<Record<Cut, { family: string; style: string }>> = {
  serif: { family: 'Atlas Serif', style: 'normal' },
  'serif-italic': { family: 'Atlas Serif', style: 'italic' },
  sans: { family: 'Atlas Sans', style: 'normal' },
}

const ownFaces = (): CSSStyleRule['style'][] =>
  [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .flatMap((rule) =>
      rule instanceof CSSFontFaceRule && rule.cssText.includes('url("data:') ? [rule.style] : [],
    )

/** Replaces `fontFaces` in a single-file atlas, which cannot fetch fonts, by those of the page. */
export const fontFaces = (typefaces: readonly Cut[]): Promise<string> => {
  const wanted = ownFaces().filter((face) =>
    typefaces.some((typeface) => {
      const { family, style } = CUTS[typeface]
      const isFamily = face.getPropertyValue('font-family').replaceAll(/["']/g, '') === family
      return isFamily && (face.getPropertyValue('font-style') || 'normal') === style
    }),
  )
  return Promise.resolve(element('style', {}, wanted.map((face) => `@font-face{${face.cssText}}`).join('')))
}
