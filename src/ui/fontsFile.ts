import sheetUrl from './fonts.css?url'
import { addSheet } from './stylesheets'

/** A character of each language that needs more than the first subset, which has "a". */
const FURTHER: Readonly<Record<string, string>> = { ro: 'ă', ru: 'я' }

/** The stylesheet is read and not applied, because each of its faces would cause a layout of the whole page. */
const readRules = async (): Promise<CSSFontFaceRule[]> => {
  const { sheet } = await addSheet(sheetUrl, 'not all')
  return [...(sheet?.cssRules ?? [])].filter((rule) => rule instanceof CSSFontFaceRule)
}

const faceOf = ({ style }: CSSFontFaceRule): FontFace => {
  const said = (name: string) => style.getPropertyValue(name)
  const source = said('src').replace(
    /url\("?([^")]+)"?\)/,
    (_, path: string) => `url("${new URL(path, new URL(sheetUrl, document.baseURI)).href}")`,
  )
  return new FontFace(said('font-family').replaceAll('"', ''), source, {
    style: said('font-style') || 'normal',
    weight: said('font-weight'),
    unicodeRange: said('unicode-range') || 'U+0-10FFFF',
    display: 'swap',
  })
}

const hasLetter = (range: string, letter: string): boolean =>
  range.split(',').some((part) => {
    const [first = 0, last = first] = part
      .replace(/U\+/i, '')
      .split('-')
      .map((code) => Number.parseInt(code, 16))
    const code = letter.codePointAt(0) ?? 0
    return code >= first && code <= last
  })

/**
 * Loads the fonts of the page's language, one family at a time; others load on demand. Rejects without the stylesheet.
 */
export const loadFonts = async (): Promise<void> => {
  const faces = (await readRules()).map(faceOf)
  const letters = ['a', FURTHER[document.documentElement.lang] ?? 'a']
  const hasSlanted = document.querySelector('[data-seas] text') !== null
  const first = faces.filter(
    ({ style, unicodeRange }) =>
      (style === 'normal' || hasSlanted) && letters.some((letter) => hasLetter(unicodeRange, letter)),
  )
  // A face that fails does not stop the others.
  await Promise.allSettled(first.map((face) => face.load()))
  for (const name of new Set(faces.map(({ family }) => family))) {
    for (const face of faces) if (face.family === name) document.fonts.add(face)
    // Each family has a frame of its own, because the layout of both is a long task.
    await new Promise(requestAnimationFrame)
  }
}
