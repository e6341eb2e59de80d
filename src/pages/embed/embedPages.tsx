import type { ReactNode } from 'react'
import { stillMap, stillParts } from '../../app/stillParts'
import { EMBED_DEFAULTS, EMBED_KINDS, EMBED_PATHS, type EmbedKind } from '../../store/embedLink'
import type { SiteData, SitePage } from '../sitePage'
import { carriedFiles, laterFiles } from './carriedFiles'
import { EmbedCompare } from './EmbedCompare'
import { EmbedCountry } from './EmbedCountry'
import { EmbedMap } from './EmbedMap'
import { embedScript, ZOOMER, ZOOMER_SCRIPT } from './embedScripts'

/** The pages that other sites show in a frame, in the state their addresses have without a query. */
export const embedPages = (data: SiteData): readonly SitePage[] =>
  EMBED_KINDS.map((kind) => embedPage(data, kind))

const embedPage = (data: SiteData, kind: EmbedKind): SitePage => {
  const texts = data.textsOf('embed', 'compare', 'panel', 'words')
  return {
    path: EMBED_PATHS[kind],
    title: texts.t('page.title', { question: texts.t(`embed.${kind}.title`) }),
    description: texts.t(`embed.${kind}.description`),
    document: 'embed',
    classicScript: embedScript(kind),
    carries: carriedFiles(data, kind),
    later: laterFiles(data, kind),
    ...(kind === 'map' && { laterCode: new Map([[ZOOMER, ZOOMER_SCRIPT]]) }),
    render: CONTENT[kind](data, texts),
  }
}

type Render = (data: SiteData, texts: ReturnType<SiteData['textsOf']>) => (root: string) => ReactNode

const CONTENT: Readonly<Record<EmbedKind, Render>> = {
  map: (data, texts) => {
    const { theme } = EMBED_DEFAULTS.map
    const parts = stillParts({ ...data, dataset: data.datasetOf(theme) }, texts, EMBED_DEFAULTS.map)
    const map = stillMap(data)
    return (root) => <EmbedMap {...parts} ground={map} root={root} path={EMBED_PATHS.map} />
  },
  country: (data, texts) => {
    const parts = stillParts(data, texts, EMBED_DEFAULTS.country)
    return (root) => <EmbedCountry {...parts} ground={data.topology} root={root} path={EMBED_PATHS.country} />
  },
  compare: (data, texts) => {
    const parts = stillParts(data, texts, EMBED_DEFAULTS.compare)
    return (root) => <EmbedCompare {...parts} root={root} path={EMBED_PATHS.compare} />
  },
}
