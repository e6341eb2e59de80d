import { element } from '../map/markup/element'
import { fontUrl, isForText } from '../ui/fontRules'
import { fontRules } from '../ui/fontsFile'

const readAsDataUrl = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => resolve(String(reader.result)))
    reader.addEventListener('error', () => reject(reader.error ?? new Error('The font could not be read.')))
    reader.readAsDataURL(blob)
  })

const dataUrlOf = async (url: string): Promise<string> => {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`A font was answered with ${response.status}.`)
  // The server may give any media type, so the blob sets its own.
  return readAsDataUrl(new Blob([await response.arrayBuffer()], { type: 'font/woff2' }))
}

const faceOf = async (rule: CSSFontFaceRule): Promise<string> => {
  const valueOf = (name: string) => rule.style.getPropertyValue(name).replaceAll('"', "'")
  const [family, style, weight] = ['font-family', 'font-style', 'font-weight'].map(valueOf)
  const url = await dataUrlOf(fontUrl(rule))
  return `@font-face{font-family:${family};font-style:${style || 'normal'};font-weight:${weight};src:url(${url}) format('woff2')}`
}

/** Writes a style element with embedded fonts, those of further characters only where a text has them. */
export const fontFaces = async (text: string): Promise<string> => {
  const rules = (await fontRules()).filter((rule) => isForText(rule, `a${text}`))
  return element('style', {}, (await Promise.all(rules.map(faceOf))).join(''))
}
