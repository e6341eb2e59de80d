import sans from '../../ui/fonts/sans-latin.woff2?url'
import serifItalic from '../../ui/fonts/serif-italic-latin.woff2?url'
import serif from '../../ui/fonts/serif-latin.woff2?url'
import { element } from '../../map/markup/element'
import type { Voice } from './type'

/** A cut of the fonts; the italic is for the names of seas. */
export type Cut = Voice | 'serif-italic'

/** The cuts in a picture; other characters use the reader's fonts. */
const CUTS: Readonly<Record<Cut, { url: string; family: string; style: string; weight: string }>> = {
  serif: { url: serif, family: 'Atlas Serif', style: 'normal', weight: '600' },
  'serif-italic': { url: serifItalic, family: 'Atlas Serif', style: 'italic', weight: '400' },
  sans: { url: sans, family: 'Atlas Sans', style: 'normal', weight: '400 700' },
}

const readAsDataUrl = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => resolve(String(reader.result)))
    reader.addEventListener('error', () => reject(reader.error ?? new Error('The font could not be read.')))
    reader.readAsDataURL(blob)
  })

const faceOf = async (voice: Cut): Promise<string> => {
  const { url, family, style, weight } = CUTS[voice]
  const response = await fetch(url)
  if (!response.ok) throw new Error(`A font was answered with ${response.status}.`)
  // The server may give any media type, so the blob sets its own.
  const data = await readAsDataUrl(new Blob([await response.arrayBuffer()], { type: 'font/woff2' }))
  return `@font-face{font-family:'${family}';font-style:${style};font-weight:${weight};src:url(${data}) format('woff2')}`
}

/** Writes a style element with embedded fonts, so that a picture looks the same everywhere. */
export const fontFaces = async (voices: readonly Cut[]): Promise<string> =>
  element('style', {}, (await Promise.all(voices.map(faceOf))).join(''))
