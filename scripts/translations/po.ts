import { type GetTextTranslations, po } from 'gettext-parser'

/** A text with its translation, as a `.po` file of gettext has it. */
export interface PoEntry {
  /** The id of a message; of a text of the data its kind, such as `data/note`. */
  readonly context: string
  readonly english: string
  /** Empty until somebody has translated the text. */
  readonly translation: string
  /** The English that was translated, where it is another now: the entry is `fuzzy`, and a translator has to look at it. */
  readonly translatedFrom?: string | undefined
  /** Where the English is, for translators. */
  readonly place: string
  /** What a translator has to know. */
  readonly comment: string
  /** What translators wrote for each other. */
  readonly remark: string
}

const FUZZY = 'fuzzy'

/** Header lines that tools for translators expect; what such a tool has written stays. */
const headersOf = (language: string) => ({
  'Project-Id-Version': 'child-trafficking-atlas',
  'PO-Revision-Date': '2026-12-04 00:00+0000',
  'Last-Translator': 'none signed',
  'Language-Team': 'none',
  Language: language,
  'MIME-Version': '1.0',
  'Content-Type': 'text/plain; charset=utf-8',
  'Content-Transfer-Encoding': '8bit',
})

/** `msgid "…"` of an earlier English text, over one line or several; gettext escapes as JSON does. */
const previousText = (comment = ''): string | undefined => {
  const quoted = comment.replace(/^msgctxt.*$/m, '').match(/"(?:[^"\\]|\\.)*"/g)
  return quoted?.map((part) => JSON.parse(part) as string).join('')
}

const headersIn = (text: string): Readonly<Record<string, string>> => po.parse(text).headers

/** The entries of a `.po` file in their order. Throws a SyntaxError where it is none, or has an entry twice. */
export const readPo = (text: string): readonly PoEntry[] =>
  Object.values(po.parse(text, { validation: true }).translations)
    .flatMap((ofContext) => Object.values(ofContext))
    .filter(({ msgid }) => msgid !== '')
    .map(({ msgctxt = '', msgid, msgstr, comments = {} }) => ({
      context: msgctxt,
      english: msgid,
      translation: msgstr.join(''),
      // A tool may mark an entry without saying what its English was.
      translatedFrom: comments.flag?.includes(FUZZY) ? (previousText(comments.previous) ?? '') : undefined,
      place: comments.reference ?? '',
      comment: comments.extracted ?? '',
      remark: comments.translator ?? '',
    }))

/** The `.po` file of a language, with the header of an earlier one. */
export const poText = (language: string, entries: readonly PoEntry[], earlier = ''): string => {
  const translations: GetTextTranslations['translations'] = { '': {} }
  for (const { context, english, translation, translatedFrom, place, comment, remark } of entries) {
    const ofContext = (translations[context] ??= {})
    ofContext[english] = {
      msgctxt: context,
      msgid: english,
      msgstr: [translation],
      comments: {
        translator: remark,
        reference: place,
        extracted: comment,
        ...(translatedFrom !== undefined && {
          flag: FUZZY,
          previous: translatedFrom && `msgid ${JSON.stringify(translatedFrom)}`,
        }),
      },
    }
  }
  const headers = { ...headersOf(language), ...headersIn(earlier) }
  return po.compile({ charset: 'utf-8', headers, translations }, { foldLength: 0 }).toString()
}
