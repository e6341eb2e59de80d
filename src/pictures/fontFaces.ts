import sansCyrillic from '../ui/fonts/sans-cyrillic.woff2?url'
import sansLatinExt from '../ui/fonts/sans-latin-ext.woff2?url'
import sans from '../ui/fonts/sans-latin.woff2?url'
import serifCyrillic from '../ui/fonts/serif-cyrillic.woff2?url'
import serifItalic from '../ui/fonts/serif-italic-latin.woff2?url'
import serifLatinExt from '../ui/fonts/serif-latin-ext.woff2?url'
import serif from '../ui/fonts/serif-latin.woff2?url'
import { element } from '../map/markup/element'
import type { Typeface } from './parts'

/** A cut of the fonts; the italic is for the names of seas. */
export type Cut = Typeface | 'serif-italic'

interface Face {
  readonly url: string
  /** Characters of which one must be in a text for the file to be needed; none for the file that always is. */
  readonly needed?: RegExp
}

const LATIN_EXT = /[\u0100-\u0130\u0132-\u0151\u0154-\u02bc]/
const CYRILLIC = /[\u0400-\u045f\u0490\u0491\u2116]/

const facesOf = (latin: string, latinExt: string, cyrillic: string): readonly Face[] => [
  { url: latin },
  { url: latinExt, needed: LATIN_EXT },
  { url: cyrillic, needed: CYRILLIC },
]

/** The cuts in a picture; other characters use the reader's fonts. */
const CUTS: Readonly<Record<Cut, { faces: readonly Face[]; family: string; style: string; weight: string }>> =
  {
    serif: {
      faces: facesOf(serif, serifLatinExt, serifCyrillic),
      family: 'Atlas Serif',
      style: 'normal',
      weight: '600',
    },
    'serif-italic': { faces: [{ url: serifItalic }], family: 'Atlas Serif', style: 'italic', weight: '400' },
    sans: {
      faces: facesOf(sans, sansLatinExt, sansCyrillic),
      family: 'Atlas Sans',
      style: 'normal',
      weight: '400 700',
    },
  }

const readAsDataUrl = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => resolve(String(reader.result)))
    reader.addEventListener('error', () => reject(reader.error ?? new Error('The font could not be read.')))
    reader.readAsDataURL(blob)
  })

const faceOf = async (typeface: Cut, { url }: Face): Promise<string> => {
  const { family, style, weight } = CUTS[typeface]
  const response = await fetch(url)
  if (!response.ok) throw new Error(`A font was answered with ${response.status}.`)
  // The server may give any media type, so the blob sets its own.
  const data = await readAsDataUrl(new Blob([await response.arrayBuffer()], { type: 'font/woff2' }))
  return `@font-face{font-family:'${family}';font-style:${style};font-weight:${weight};src:url(${data}) format('woff2')}`
}

/** Writes a style element with embedded fonts, those of further characters only where a text has them. */
export const fontFaces = async (typefaces: readonly Cut[], text = ''): Promise<string> => {
  const faces = typefaces.flatMap((typeface) =>
    CUTS[typeface].faces
      .filter(({ needed }) => needed === undefined || needed.test(text))
      .map((face) => faceOf(typeface, face)),
  )
  return element('style', {}, (await Promise.all(faces)).join(''))
}
