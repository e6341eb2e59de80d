import { countryPath, SITE_PATHS, themePath, TOOL_PATHS } from '../../domain/sitePaths'

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
    ids: 'action. code. form. indicator. kind. leader. line. membership. panel. rule. said. sheet. why.',
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
  story: { path: TOOL_PATHS.story, ids: 'story.' },
  figure: { path: TOOL_PATHS.figure, ids: 'figure.' },
  lesson: { path: TOOL_PATHS.lesson, ids: 'lesson. worksheets.' },
  programs: { path: TOOL_PATHS.programs, ids: 'programs.' },
  everywhere: {
    path: SITE_PATHS.atlas,
    ids: 'content. failure. footer. language. missing. moved. name. noscript. page. ready. site. skip.',
  },
} as const satisfies Readonly<Record<string, PlaceRow>>

type PlaceId = keyof typeof TABLE

/** A place of messages, with a page that shows it. */
export interface Place {
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
