import { countryPath, SITE_PATHS, themePath } from '../../domain/sitePaths'

interface PlaceRow {
  /** A page, below its language's folder, that shows such messages. */
  readonly path: string
  /** Names of pictures that show them. */
  readonly pictures: readonly string[]
  /** Beginnings of the ids of its messages. */
  readonly ids: string
}

/** Where on the site messages appear, in the order of a reader's way through it. */
const TABLE = {
  front: {
    path: SITE_PATHS.atlas,
    pictures: ['front', 'phone'],
    ids: 'answer. count. counting. filter. fraction. group. in. nav. question. region. role. strength. sub. text. theme. view.',
  },
  key: { path: themePath('definitions'), pictures: ['key'], ids: 'class. key. picture.' },
  map: { path: SITE_PATHS.atlas, pictures: [], ids: 'map. pan. sea. zoom.' },
  words: { path: SITE_PATHS.atlas, pictures: [], ids: 'focus. keys. words.' },
  routes: { path: '?view=routes', pictures: ['routes'], ids: 'route.' },
  treaties: {
    path: themePath('treaties'),
    pictures: ['treaties'],
    ids: 'compare. instrument. later. offence. timeline. treaty.',
  },
  panel: {
    path: '?country=MDA',
    pictures: ['panel'],
    ids: 'action. code. form. indicator. kind. membership. panel. rule. sheet. why.',
  },
  country: {
    path: countryPath({ slug: 'moldova' }),
    pictures: ['country'],
    ids: 'countryPage. treatyDates.',
  },
  table: { path: '?view=table', pictures: ['table'], ids: 'field. table.' },
  grid: { path: `${themePath('treaties')}?view=grid`, pictures: ['grid'], ids: 'cell. grid.' },
  compare: {
    path: `${SITE_PATHS.compare}?country=MDA&compare=ROU`,
    pictures: ['compare'],
    ids: 'comparePage. verdict.',
  },
  search: { path: SITE_PATHS.atlas, pictures: ['search'], ids: 'search.' },
  embeds: { path: SITE_PATHS.embedMap, pictures: ['builder'], ids: 'builder. embed.' },
  pictures: { path: SITE_PATHS.atlas, pictures: [], ids: 'pictures.' },
  offline: { path: `${SITE_PATHS.help}#offline`, pictures: [], ids: 'file. offline.' },
  help: { path: SITE_PATHS.help, pictures: ['help'], ids: 'help. leave.' },
  correct: { path: SITE_PATHS.correct, pictures: [], ids: 'correct.' },
  published: { path: SITE_PATHS.published, pictures: ['published'], ids: 'published.' },
  findings: { path: SITE_PATHS.findings, pictures: ['findings'], ids: 'findings.' },
  methods: { path: SITE_PATHS.methods, pictures: ['methods'], ids: 'methods.' },
  guide: { path: SITE_PATHS.guide, pictures: [], ids: 'guide.' },
  accessibility: { path: SITE_PATHS.accessibility, pictures: [], ids: 'accessibility.' },
  changes: { path: SITE_PATHS.changes, pictures: [], ids: 'changes.' },
  review: { path: SITE_PATHS.review, pictures: [], ids: 'review.' },
  introduction: { path: SITE_PATHS.introduction, pictures: [], ids: 'introduction.' },
  story: { path: SITE_PATHS.story, pictures: [], ids: 'story.' },
  figure: { path: SITE_PATHS.figure, pictures: [], ids: 'figure.' },
  film: { path: SITE_PATHS.film, pictures: [], ids: 'film.' },
  known: { path: SITE_PATHS.known, pictures: [], ids: 'known.' },
  lesson: { path: SITE_PATHS.lesson, pictures: [], ids: 'lesson.' },
  programs: { path: SITE_PATHS.programs, pictures: [], ids: 'programs.' },
  everywhere: {
    path: SITE_PATHS.atlas,
    pictures: [],
    ids: 'content. failure. footer. language. missing. moved. name. noscript. page. ready. site. skip.',
  },
} as const satisfies Readonly<Record<string, PlaceRow>>

type PlaceId = keyof typeof TABLE

/** A place of messages, with a page and pictures that show it. */
export interface Place extends Pick<PlaceRow, 'path' | 'pictures'> {
  readonly id: PlaceId
  /** Beginnings of the ids of its messages. */
  readonly kinds: readonly string[]
}

export const PLACES: readonly Place[] = Object.entries(TABLE).map(([id, row]) => ({
  id: id as PlaceId,
  path: row.path,
  pictures: row.pictures,
  kinds: row.ids.split(' '),
}))

const ofKind: ReadonlyMap<string, PlaceId> = new Map(
  PLACES.flatMap(({ id, kinds }) => kinds.map((kind) => [kind, id] as const)),
)

/** The place of a message; undefined for an id that no place names. */
export const placeOfMessage = (id: string): PlaceId | undefined => ofKind.get(id.replace(/\..*$/, '.'))

/** Path of a picture below the site's folder. */
export const pictureOfPlace = (language: string, picture: string): string =>
  `${SITE_PATHS.review}pictures/${language}-${picture}.webp`
