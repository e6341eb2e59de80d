import type { CorrectionsPlace } from '../correct/correctionsPlace'
import type { Language } from '../../domain/languages'
import type { CatalogueName } from '../../domain/reviews'
import type { Catalogue } from '../../text/i18n'

/** What the pages for reviewers show, read from the sources of the site. */
export interface ReviewSource {
  /** The messages of each catalogue as translators write them, in the language and in English. */
  readonly written: Readonly<Record<CatalogueName, { readonly own: Catalogue; readonly english: Catalogue }>>
  /** Files of `src` that say a message, without their ending. */
  readonly usesOf: (id: string) => readonly string[]
}

/** The file with what the script of the page needs, inlined in the page. */
export const REVIEW_FILE = 'review.json'

/** What is inlined for the script of the page: compiled messages, and what the tools need to know. */
export interface InlinedReview {
  readonly messages: Catalogue
  readonly language: Language
  /** Forms that whole numbers take in the language; a browser may not know them. */
  readonly forms: readonly string[]
  readonly place: CorrectionsPlace
  readonly dataVersion: string
}
