import { poFile } from '../../../scripts/translations/files'
import { type PoEntry, readPo } from '../../../scripts/translations/po'
import type { Report } from '../problem'
import { decode } from './decode'
import { faultOfText } from './fieldText'
import type { OtherLanguage } from './placeNames'

/** The kinds of text of the data, in the order in which files of translations have them. */
export const TEXT_KINDS = [
  'entity',
  'instrument',
  'place',
  'title',
  'statement',
  'locator',
  'note',
  'detail',
  'article',
  'said',
  'source',
  'publisher',
] as const
export type TextKind = (typeof TEXT_KINDS)[number]

export interface TranslationRow {
  readonly language: OtherLanguage
  readonly line: number
  readonly kind: TextKind
  readonly english: string
  /** Absent until somebody has translated the text as it is now. */
  readonly translation: string | undefined
}

const kindOf = ({ context }: PoEntry): TextKind | undefined =>
  TEXT_KINDS.find((kind) => context === `data/${kind}`)

/** Makes the reader of the texts of the data in the `.po` file of one language. */
export const readTranslations = (language: OtherLanguage) => {
  const file = poFile(language)
  return (bytes: Uint8Array, report: Report): TranslationRow[] => {
    const decoded = decode(file, bytes)
    if ('problems' in decoded) {
      decoded.problems.forEach(report)
      return []
    }
    const { text } = decoded
    const refuse = (fault: string) =>
      report({ file, line: 1, column: '1', value: '', fault, expected: 'a .po file of gettext' })
    let entries: readonly PoEntry[]
    try {
      entries = readPo(text)
    } catch (error) {
      refuse(`cannot be read: ${error instanceof Error ? error.message : String(error)}`)
      return []
    }
    if (entries.length === 0) refuse('has no texts')
    const lines = new Map(text.split('\n').map((line, index) => [line, index + 1]))
    return entries.flatMap((entry) => {
      const kind = kindOf(entry)
      const { english, translation, translatedFrom } = entry
      if (!kind) return []
      const isNow = translation !== '' && translatedFrom === undefined
      // A tool for translators may have broken the text over several lines.
      const line = lines.get(`msgid ${JSON.stringify(english)}`) ?? 1
      const wrong = faultOfText(translation)
      if (wrong) report({ file, line, column: 'msgstr', value: translation, ...wrong })
      return {
        language,
        line,
        kind,
        english,
        translation: isNow ? translation : undefined,
      }
    })
  }
}
