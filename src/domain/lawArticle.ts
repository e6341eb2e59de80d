import type { EntityCode } from './entity'
import type { POLICY_CODES } from './evidence'

/** How a text of a law comes to us; `restated` is somebody's account of it. */
export const ARTICLE_KINDS = [
  'original',
  'official-translation',
  'unofficial-translation',
  'machine-translation',
  'restated',
] as const

/** How far a quotation is the law's wording of 2007. */
export const WORDINGS = [
  'yes',
  'yes-undated',
  'probably',
  'incomplete',
  'later',
  'earlier',
  'restated',
  'undated',
] as const
type Wording = (typeof WORDINGS)[number]

/** Whether a quotation may be read as the law of 2007; any other is of another time, or not the law's own words. */
export const isOf2007 = ({ wording }: { readonly wording: Wording }): boolean =>
  wording === 'yes' || wording === 'yes-undated' || wording === 'probably'

/** The articles of a country in the order in which they are read, those of 2007 first, each with its id: `ITA`, then `ITA-2`. */
export const listedArticles = (
  country: EntityCode,
  articles: readonly LawArticle[],
): readonly { readonly id: string; readonly article: LawArticle }[] =>
  [...articles]
    .sort((a, b) => Number(isOf2007(b)) - Number(isOf2007(a)))
    .map((article, index) => ({ id: index === 0 ? country : `${country}-${index + 1}`, article }))

/** A form of exploitation, with the words of a quotation that name it. */
export interface MarkedForm {
  readonly form: (typeof POLICY_CODES)['definition-form'][number]
  readonly words: string
}

/** An article of a law on trafficking, in its own words. */
export interface LawArticle {
  /** The title of the law, in the language of the quotation. */
  readonly law: string
  /** Its number, with a word such as “§” where the law has another than “article”; absent of an account of a whole law. */
  readonly article?: string
  /** Day, month or year. */
  readonly inForceFrom?: string
  readonly inForceNote?: string
  readonly quotation: string
  /** The tag of the quotation's language. */
  readonly language: string
  /** The English name of that language. */
  readonly languageName: string
  readonly kind: (typeof ARTICLE_KINDS)[number]
  readonly wording: Wording
  /** What must be read before the words. */
  readonly wordingNote?: string
  /** The time of the text: a day, month or year. */
  readonly asOf?: string
  /** In the order of the words. */
  readonly marked: readonly MarkedForm[]
  /** The source of the words, then those of the day. */
  readonly sourceIds: readonly string[]
  readonly locator: string
  /** The address of the version that was read, where the source has another. */
  readonly address?: string
  readonly note?: string
}

/** Words of a quotation, with the form of exploitation that they name. */
interface QuotedPart {
  readonly words: string
  readonly form?: MarkedForm['form']
}

/** Cuts a quotation into the words that name a form and those between them, in order. */
export const quotedParts = ({ quotation, marked }: LawArticle): readonly QuotedPart[] => {
  const parts: QuotedPart[] = []
  let end = 0
  for (const { form, words } of marked) {
    const at = quotation.indexOf(words, end)
    parts.push({ words: quotation.slice(end, at) }, { words, form })
    end = at + words.length
  }
  return [...parts, { words: quotation.slice(end) }].filter(({ words }) => words !== '')
}
