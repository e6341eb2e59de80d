import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Language } from '../../domain/languages'

const FONTS = 'src/ui'

/** The cuts that the texts of a language are written with. The menu of languages is not in the file. */
const CUTS: Readonly<Record<Language, readonly string[]>> = {
  en: ['latin'],
  fr: ['latin'],
  de: ['latin'],
  sq: ['latin'],
  ro: ['latin', 'latin-ext'],
  ru: ['latin', 'cyrillic'],
}

/** The atlas's letters for a language as styles that hold them, for a page that may fetch nothing. */
export const fileFonts = (language: Language): string =>
  (readFileSync(join(FONTS, 'fonts.css'), 'utf8').match(/@font-face\s*\{[^}]*\}/g) ?? [])
    .filter((face) => CUTS[language].some((cut) => face.includes(`-${cut}.woff2`)))
    .map((face) =>
      face.replace(/url\(\.\/(fonts\/[\w-]+\.woff2)\)/, (_, file: string) => {
        const letters = readFileSync(join(FONTS, file)).toString('base64')
        return `url(data:font/woff2;base64,${letters})`
      }),
    )
    .join('\n')
