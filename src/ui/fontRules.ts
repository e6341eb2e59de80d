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
