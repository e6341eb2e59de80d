import { toCsv } from '../../data/csv'
import type { Language } from '../../domain/languages'
import { CATALOGUES, type CatalogueName } from '../../domain/reviews'
import { SITE_PATHS, countryPath, themePath, TOOL_PATHS } from '../../domain/sitePaths'
import type { Texts } from '../../text/i18n'

interface PlaceRow {
  /** A page, below its language's folder, that shows such messages; undefined for a tool that is not there. */
  readonly path: string | undefined
  /** Beginnings of the ids of its messages. */
  readonly ids: string
}

/** Where on the site messages appear, in the order of a reader's way through it. */
const TABLE = {
  front: {
    path: SITE_PATHS.atlas,
    ids: 'answer. clock. count. filter. fraction. group. in. nav. question. region. role. sub. text. theme. time. view.',
  },
  key: { path: themePath('definitions'), ids: 'class. key. picture.' },
  map: { path: SITE_PATHS.atlas, ids: 'map. pan. sea. zoom.' },
  words: { path: SITE_PATHS.atlas, ids: 'focus. keys. words.' },
  routes: { path: '?view=routes', ids: 'route.' },
  treaties: {
    path: themePath('treaties'),
    ids: 'compare. instrument. later. offence. timeline. treaty.',
  },
  panel: {
    path: '?country=MDA',
    ids: 'action. article. code. form. indicator. kind. leader. line. membership. panel. rule. said. sheet. why.',
  },
  country: {
    path: countryPath({ slug: 'moldova' }),
    ids: 'countryPage. treatyDates.',
  },
  table: { path: '?view=table', ids: 'field. table.' },
  grid: { path: `${themePath('treaties')}?view=grid`, ids: 'cell. grid.' },
  compare: {
    path: `${SITE_PATHS.compare}?country=MDA&compare=ROU`,
    ids: 'comparePage. verdict.',
  },
  search: { path: SITE_PATHS.atlas, ids: 'search.' },
  embeds: { path: SITE_PATHS.embedMap, ids: 'builder. embed. share.' },
  pictures: { path: SITE_PATHS.atlas, ids: 'pictures.' },
  offline: { path: `${SITE_PATHS.help}#offline`, ids: 'file. offline.' },
  help: { path: SITE_PATHS.help, ids: 'help. leave.' },
  correct: { path: SITE_PATHS.correct, ids: 'correct.' },
  findings: { path: SITE_PATHS.findings, ids: 'findings. published.' },
  methods: { path: SITE_PATHS.methods, ids: 'changes. known. methods.' },
  guide: { path: SITE_PATHS.guide, ids: 'guide.' },
  accessibility: { path: SITE_PATHS.accessibility, ids: 'accessibility.' },
  review: { path: SITE_PATHS.review, ids: 'review.' },
  figure: { path: TOOL_PATHS.figure, ids: 'figure.' },
  lesson: { path: TOOL_PATHS.lesson, ids: 'lesson. worksheets.' },
  programs: { path: TOOL_PATHS.programs, ids: 'programs.' },
  everywhere: {
    path: SITE_PATHS.atlas,
    ids: 'content. failure. footer. language. missing. name. noscript. page. ready. site. skip.',
  },
} as const satisfies Readonly<Record<string, PlaceRow>>

type PlaceId = keyof typeof TABLE

/** A place of messages, with a page that shows it. */
interface Place {
  readonly id: PlaceId
  readonly path: string
}

export const PLACES: readonly Place[] = Object.entries(TABLE).map(([id, { path }]) => ({
  id: id as PlaceId,
  path: path ?? SITE_PATHS.atlas,
}))

const ofKind: ReadonlyMap<string, PlaceId> = new Map(
  Object.entries(TABLE).flatMap(([id, { ids }]) =>
    ids.split(' ').map((kind) => [kind, id as PlaceId] as const),
  ),
)

/** The place of a message; undefined for an id that no place names. */
export const placeOfMessage = (id: string): PlaceId | undefined => ofKind.get(id.replace(/\..*$/, '.'))

/** The messages of each catalogue as translators write them, in a language and in English. */
export type ReviewSource = Readonly<
  Record<
    CatalogueName,
    { readonly own: Readonly<Record<string, string>>; readonly english: Readonly<Record<string, string>> }
  >
>

/** The columns of the file that a reviewer fills in; `better` and `why` are empty. */
export const REVIEW_COLUMNS = ['id', 'place', 'english', 'now', 'better', 'why'] as const

/** Path below the site's folder of the file with all texts of a language. */
export const reviewFilePath = (language: Language): string => `${SITE_PATHS.review}${language}.csv`

/** The name under which the file is saved; it says the language, because a row does not. */
export const reviewFileName = (language: Language): string => `child-trafficking-atlas_texts-${language}.csv`

/** Keeps a spreadsheet from reading a text as a formula, by an apostrophe before it. */
export const guarded = (text: string): string => (/^'*[-=+@\t]/.test(text) ? `'${text}` : text)

/** A message with the place of the site where it appears. */
interface ReviewMessage {
  readonly id: string
  readonly place: Place['id']
  readonly english: string
  readonly own: string
}

/** The messages of a language in the order of their places. */
export const reviewMessages = (source: ReviewSource): readonly ReviewMessage[] => {
  const messages = CATALOGUES.flatMap((catalogue) =>
    Object.entries(source[catalogue].own).map(([id, own]): ReviewMessage => {
      const place = placeOfMessage(id) ?? 'everywhere'
      return { id, place, english: source[catalogue].english[id] ?? '', own }
    }),
  )
  return PLACES.flatMap((place) => messages.filter((message) => message.place === place.id))
}

/** Text of the file with all texts of a language, in which a reviewer writes better ones. */
export const reviewCsv = ({ t }: Texts, source: ReviewSource): string =>
  toCsv(
    REVIEW_COLUMNS,
    reviewMessages(source).map(({ id, place, english, own }) => [
      id,
      t(`review.place.${place}`),
      guarded(english),
      guarded(own),
      '',
      '',
    ]),
  )

/** A line that has words, not only names in braces or the rule of a table. */
export const hasWords = (line: string): boolean => /\p{L}/u.test(line.replaceAll(/\{[^}]*\}/g, ''))

/** The lines of a page's Markdown that a reviewer reads, by ids such as `help.md:12`. */
export const contentLines = (file: string, text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    text
      .split('\n')
      .map((line, index) => [`${file}:${index + 1}`, line.trim().replaceAll(/ {2,}/g, ' ')] as const)
      .filter(([, line]) => hasWords(line)),
  )
