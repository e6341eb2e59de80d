import type { ReactNode } from 'react'
import { PRERENDERED_ID } from '../../atlas/pages'
import { staticMap, staticParts, AtlasPatterns } from '../../atlas/staticParts'
import type { AtlasFile } from '../../data/contract'
import type { Entity } from '../../domain/entity'
import { paintWith } from '../../map/markup/paintWith'
import { placeOf } from '../../state/sitePlace'
import { AtlasContext } from '../../state/context'
import { createAtlasStore } from '../../state/createAtlasStore'
import { filesOf } from '../../data/load'
import { embedDefaults, EMBED_PATHS, type EmbedKind } from '../../embed/embedLink'
import { memoise } from '../../domain/memoise'
import { embedCountryPath } from '../../domain/sitePaths'
import { TextsProvider } from '../../text/context'
import type { Texts } from '../../text/i18n'
import { mapDescriptionOf } from '../../atlas/map/mapDescriptionMarkup'
import { entityLabel } from '../../text/sentences/words'
import type { SiteData, SitePage } from '../sitePage'
import { EmbedCompare } from './EmbedCompare'
import { EmbedCountry } from './EmbedCountry'
import { embedScript, MAP_LATER, MAP_LATER_SCRIPT, ZOOMER, ZOOMER_SCRIPT } from './embedFiles'
import { EmbedMap } from './EmbedMap'
import { mapEmbedParts } from './mapEmbedParts'

/** The embeds: a map, a comparison, each country and a choice of one. */
export const embedPages = (data: SiteData): readonly SitePage[] => {
  const texts = data.texts
  return [
    mapPage(data, texts),
    comparePage(data, texts),
    ...[null, ...data.dataset.entities].map((entity) => countryPage(data, texts, entity)),
  ]
}

interface About {
  readonly path: string
  readonly title: string
}

const pageOf = (
  texts: Texts,
  kind: EmbedKind,
  { path, title }: About,
  content: (root: string, path: string) => ReactNode,
): SitePage => ({
  path,
  head: { title, description: texts.t(`embed.${kind}.description`) },
  classicScript: embedScript(kind),
  body: (root) => ({ app: content(root, path) }),
})

const choiceOf = ({ t }: Texts, kind: EmbedKind): About => ({
  path: EMBED_PATHS[kind],
  title: t('page.title', { question: t(`embed.${kind}.title`) }),
})

/** An embed that a script draws, with data that its page holds; a country's is complete without. */
const drawnPage = (
  data: SiteData,
  texts: Texts,
  kind: 'map' | 'compare',
  content: (root: string, path: string) => ReactNode,
): SitePage => ({
  ...pageOf(texts, kind, choiceOf(texts, kind), content),
  inlined: inlinedFiles(data),
  shared: new Map([['data/atlas.json', slimAtlas(data.dataText)]]),
  messages: data.messages,
})

const countryPage = (data: SiteData, texts: Texts, entity: Entity | null): SitePage => {
  const about = entity
    ? {
        path: embedCountryPath(entity),
        title: texts.t('embed.country.more', { name: entityLabel(entity) }),
      }
    : choiceOf(texts, 'country')
  const page = pageOf(texts, 'country', about, (root, path) => (
    <EmbedCountry data={data} texts={texts} root={root} path={path} entity={entity} />
  ))
  return { ...page, isWhole: true }
}

const MAP_CODE: NonNullable<SitePage['laterCode']> = new Map([
  [ZOOMER, ZOOMER_SCRIPT],
  [MAP_LATER, MAP_LATER_SCRIPT],
])

const MAP_FILES = ['corridors.json', 'outlines.topo.json', 'map.topo.json']

const mapPage = (data: SiteData, texts: Texts): SitePage => {
  const { dataset, dataText } = data
  const page = drawnPage(data, texts, 'map', (root, path) => {
    const store = createAtlasStore(dataset, embedDefaults('map'))
    const state = store.getState()
    const place = placeOf(root, data.language, path)
    const parts = mapEmbedParts({
      ...state,
      texts,
      root: place.pages,
      paint: paintWith(PRERENDERED_ID),
      routes: { status: 'pending' },
      last: dataset.dataVersion,
    })
    return (
      <TextsProvider texts={texts}>
        <AtlasContext value={{ id: PRERENDERED_ID, store, place, files: filesOf({}) }}>
          <EmbedMap
            parts={parts}
            map={staticMap(data).html({ texts, id: PRERENDERED_ID, isEmbed: true }, state)}
            words={mapDescriptionOf(texts, state, data.topology, null)}
          >
            <AtlasPatterns />
          </EmbedMap>
        </AtlasContext>
      </TextsProvider>
    )
  })
  return {
    ...page,
    hasMap: true,
    later: new Map(MAP_FILES.map((file) => [`data/${file}`, dataText(file)])),
    laterCode: MAP_CODE,
  }
}

const comparePage = (data: SiteData, texts: Texts): SitePage => {
  const parts = staticParts(data, texts, embedDefaults('compare'))
  return drawnPage(data, texts, 'compare', (root, path) => (
    <EmbedCompare {...parts} root={root} path={path} />
  ))
}

/** The dataset without totals of the study, which no embed shows. A sandboxed frame has no origin, and fetches need CORS. */
const slimAtlas = memoise((dataText: SiteData['dataText']): string =>
  JSON.stringify({ ...(JSON.parse(dataText('atlas.json')) as AtlasFile), publishedTotals: [] }),
)

/** Data that only an embed of its language needs at its start. */
const inlinedFiles = ({ language, dataText }: SiteData): ReadonlyMap<string, string> =>
  language === 'en'
    ? new Map()
    : new Map([[`data/names/${language}.json`, dataText(`names/${language}.json`)]])
