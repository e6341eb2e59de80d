import type { Language } from './languages'

/** The catalogues of messages: of the first view, of the comparison, of what is loaded on demand, and of pages alone. */
export const CATALOGUES = ['first', 'compare', 'later', 'pages'] as const
export type CatalogueName = (typeof CATALOGUES)[number]

/** The pages whose texts a language may lack; each begins the ids of its messages. */
export const LONG_PAGES = ['findings', 'methods', 'guide', 'accessibility', 'law'] as const

/** Who has reviewed a catalogue: a role in the words of the language, never a name; and the day. */
interface Review {
  readonly by: string
  readonly on: string
}

/** A draft; a draft that was corrected once, and signed by nobody; or the review. */
type ReviewStatus = 'draft' | 'corrected' | Review

type ReviewStatuses = Readonly<Record<CatalogueName, ReviewStatus>>

/** How far the review of each translation is; English is the source. CONTRIBUTING.md says how it changes. */
const STATUSES: Readonly<Record<Exclude<Language, 'en'>, ReviewStatuses>> = {
  fr: { first: 'corrected', compare: 'corrected', later: 'corrected', pages: 'draft' },
  de: { first: 'corrected', compare: 'corrected', later: 'corrected', pages: 'draft' },
  ru: { first: 'corrected', compare: 'corrected', later: 'corrected', pages: 'draft' },
  ro: { first: 'corrected', compare: 'corrected', later: 'corrected', pages: 'draft' },
  sq: { first: 'corrected', compare: 'corrected', later: 'corrected', pages: 'draft' },
}

/** The latest review, where every catalogue has been reviewed. */
export const reviewIn = (statuses: ReviewStatuses): Review | undefined => {
  const reviews = CATALOGUES.map((name) => statuses[name]).filter((status) => typeof status === 'object')
  return reviews.length === CATALOGUES.length
    ? [...reviews].sort((first, second) => first.on.localeCompare(second.on)).at(-1)
    : undefined
}

/** The review of a translation; undefined for a draft, and for English. */
export const reviewOf = (language: Language): Review | undefined =>
  language === 'en' ? undefined : reviewIn(STATUSES[language])

export const isDraft = (language: Language): boolean => language !== 'en' && !reviewOf(language)
