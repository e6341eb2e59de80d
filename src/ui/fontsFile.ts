import sheetUrl from './fonts.css?url'

/** A letter of each language that is not written with the first cut alone; that one holds "a". */
const FURTHER: Readonly<Record<string, string>> = { ro: 'ă', ru: 'я' }

/** The rules of the style sheet, which is read and not applied: its faces would set the whole page anew one by one. */
const readRules = (): Promise<CSSFontFaceRule[]> =>
  new Promise((resolve, reject) => {
    const link = document.createElement('link')
    link.rel = 'stylesheet'
    link.media = 'not all'
    link.href = sheetUrl
    link.addEventListener('load', () =>
      resolve([...(link.sheet?.cssRules ?? [])].filter((rule) => rule instanceof CSSFontFaceRule)),
    )
    link.addEventListener('error', reject)
    document.head.append(link)
  })

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

/** Whether a range as style sheets write it (`U+20-7E, U+2116`) has the letter. */
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
 * Brings the atlas's letters to the page: once those that its language is written with are here, each family at once; what
 * else there is of it the browser fetches where a word needs it. A classic script has a link in the place of this file.
 * Rejects where the style sheet does not come.
 */
export const loadFonts = async (): Promise<void> => {
  const faces = (await readRules()).map(faceOf)
  const letters = ['a', FURTHER[document.documentElement.lang] ?? 'a']
  // Slanted letters name the seas of a map.
  const hasSlanted = document.querySelector('text[data-sea]') !== null
  const first = faces.filter(
    ({ style, unicodeRange }) =>
      (style === 'normal' || hasSlanted) && letters.some((letter) => hasLetter(unicodeRange, letter)),
  )
  // One that does not come leaves the others.
  await Promise.allSettled(first.map((face) => face.load()))
  for (const name of new Set(faces.map(({ family }) => family))) {
    for (const face of faces) if (face.family === name) document.fonts.add(face)
    // Each family in a frame of its own: every word is measured anew, and both at once are a long task.
    await new Promise(requestAnimationFrame)
  }
}
