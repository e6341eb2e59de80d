import sheetUrl from './fonts.css?url'
import { addSheet } from './stylesheets'

/** A character of each language that needs more than the first subset, which has "a". */
const FURTHER: Readonly<Record<string, string>> = { ro: 'ă', ru: 'я' }

/**
 * Gives the rules of all fonts. The stylesheet is read and not applied, because each of its faces would cause a layout of the
 * whole page. Rejects where it does not load.
 */
export const fontRules = async (): Promise<CSSFontFaceRule[]> => {
  const { href } = new URL(sheetUrl, document.baseURI)
  const loaded = [...document.styleSheets].find((sheet) => sheet.href === href)
  const sheet = loaded ?? (await addSheet(href, 'not all')).sheet
  return [...(sheet?.cssRules ?? [])].filter((rule) => rule instanceof CSSFontFaceRule)
}

/** Gives the address of the file that a rule of the fonts names. */
export const fontUrl = ({ style, parentStyleSheet }: CSSFontFaceRule): string => {
  const [, url = ''] = /url\("?([^")]+)"?\)/.exec(style.getPropertyValue('src')) ?? []
  return new URL(url, parentStyleSheet?.href ?? document.baseURI).href
}

const LISTED = /U\+([0-9a-f]+)(?:-([0-9a-f]+))?,?\s*/gi

/** Tells whether a text has one of the characters of a font; a rule without a range is for all of them. */
export const isForText = ({ style }: CSSFontFaceRule, text: string): boolean => {
  const range = style
    .getPropertyValue('unicode-range')
    .replaceAll(LISTED, (_, first: string, last = first) => `\\u{${first}}-\\u{${last}}`)
  return range === '' || new RegExp(`[${range}]`, 'u').test(text)
}

const faceOf = (rule: CSSFontFaceRule): FontFace => {
  const valueOf = (name: string) => rule.style.getPropertyValue(name)
  return new FontFace(valueOf('font-family').replaceAll('"', ''), `url("${fontUrl(rule)}") format("woff2")`, {
    style: valueOf('font-style') || 'normal',
    weight: valueOf('font-weight'),
    unicodeRange: valueOf('unicode-range') || 'U+0-10FFFF',
    display: 'swap',
  })
}

/**
 * Loads the fonts of the page's language, one family at a time; others load on demand. Rejects without the stylesheet.
 */
export const loadFonts = async (): Promise<void> => {
  const fonts = (await fontRules()).map((rule) => ({ rule, face: faceOf(rule) }))
  const letters = `a${FURTHER[document.documentElement.lang] ?? ''}`
  const hasSlanted = document.querySelector('[data-seas] text') !== null
  const first = fonts.filter(
    ({ rule, face }) => (face.style === 'normal' || hasSlanted) && isForText(rule, letters),
  )
  // A face that fails does not stop the others.
  await Promise.allSettled(first.map(({ face }) => face.load()))
  for (const name of new Set(fonts.map(({ face }) => face.family))) {
    for (const { face } of fonts) if (face.family === name) document.fonts.add(face)
    // Each family has a frame of its own, because the layout of both is a long task.
    await new Promise(requestAnimationFrame)
  }
}
