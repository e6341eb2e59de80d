import type { PartFile } from '../../dataset/contract'
import { PARTS } from '../../domain/themeParts'
import type { DrawnKind } from './embedScripts'
import { CATALOGUES } from './embedCatalogues'
import { carriedCatalogue, type LaterCatalogue } from '../../text/catalogues'
import type { EmbedData } from '../sitePage'

/** Messages of these catalogues that no embed says: of the search, of pictures, of what leads through the site. */
const NEVER_SAID = 'content|language|leave|nav|noscript|pictures?|published|search|sheet|skip'
/** Those that are said of a map alone, or in the panel and on the page of a country. */
const OF_OTHER_VIEWS = `${NEVER_SAID}|action|answer|cell|code|filter|indicator|key|kind|map|membership|role|route|rule|sea|view|why|zoom`

const unsaid = (groups: string, others: string): RegExp => new RegExp(`^(?:(?:${groups})\\.|${others})`)

/** By their ids, what the embeds of a kind never say. */
export const UNSAID: Readonly<Record<DrawnKind, RegExp>> = {
  map: unsaid(NEVER_SAID, 'countryPage\\.(?!place|direction)'),
  compare: unsaid(
    OF_OTHER_VIEWS,
    'panel\\.(?!atLeast)|comparePage\\.(shared|routes|file|filter|sentence|sheet|print|download|swap|map)',
  ),
}

/**
 * A file of the maps without what an embed never reads: what is held against the numbers of the study, and where each
 * treaty's record comes from.
 */
const slim = (text: string): string => {
  const file = JSON.parse(text) as PartFile
  const treaties = file.treaties.map((record) => ({ ...record, note: undefined, sourceIds: [] }))
  return JSON.stringify({ ...file, treaties, classMapsTo2007: [], publishedTotals: [] })
}

/** What an embed of a map loads on demand: routes, the outlines of panels and words, and the detail of a map that is zoomed. */
const ON_A_WISH: Readonly<Record<DrawnKind, readonly string[]>> = {
  map: ['corridors.json', 'outlines.topo.json', 'map.topo.json'],
  compare: [],
}

/** The files that scripts bring to an embed, as text by path. */
export const laterFiles = ({ dataText }: EmbedData, kind: DrawnKind): ReadonlyMap<string, string> =>
  new Map(ON_A_WISH[kind].map((file) => [`data/${file}`, dataText(file)]))

const catalogueFile = (
  { language, catalogueOf }: EmbedData,
  kind: DrawnKind,
  name: LaterCatalogue | 'atlas',
) =>
  [
    carriedCatalogue(language, name),
    JSON.stringify(
      Object.fromEntries(Object.entries(catalogueOf(name)).filter(([id]) => !UNSAID[kind].test(id))),
    ),
  ] as const

/**
 * All that an embed's page carries in itself, as JSON by path. A frame in a sandbox has no origin, and may fetch nothing
 * from a server that does not say that anyone may.
 */
export const carriedFiles = (data: EmbedData, kind: DrawnKind): ReadonlyMap<string, string> => {
  const { language, dataText } = data
  const names = language === 'en' ? [] : [`names/${language}.json`]
  return new Map([
    ...['atlas', ...PARTS].map((file) => [`data/${file}.json`, slim(dataText(`${file}.json`))] as const),
    ...names.map((file) => [`data/${file}`, dataText(file)] as const),
    ...(['atlas', ...CATALOGUES[kind]] as const).map((name) => catalogueFile(data, kind, name)),
  ])
}
