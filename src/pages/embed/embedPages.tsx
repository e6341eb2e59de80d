import type { ReactNode } from 'react'
import { stillMap, stillParts } from '../../app/stillParts'
import { EMBED_DEFAULTS, EMBED_KINDS, EMBED_PATHS, type EmbedKind } from '../../store/embedLink'
import { versionFolder } from '../../store/sitePaths'
import type { Texts } from '../../text/i18n'
import type { EmbedData, SitePage } from '../sitePage'
import { carriedFiles, laterFiles } from './carriedFiles'
import { EmbedCompare } from './EmbedCompare'
import { EmbedCountry } from './EmbedCountry'
import { EmbedMap } from './EmbedMap'
import { KEPT_FILE, KeptVersionContext } from './keptData'
import { embedScript, ZOOMER, ZOOMER_SCRIPT } from './embedScripts'

/**
 * The pages that other sites show in a frame, in the state their addresses have without a query; those of a released version
 * of the data in its folder.
 */
export const embedPages = (data: EmbedData): readonly SitePage[] =>
  EMBED_KINDS.map((kind) => embedPage(data, kind))

const pathOf = ({ kept }: EmbedData, kind: EmbedKind): string =>
  (kept ? versionFolder(kept.version) : '') + EMBED_PATHS[kind]

const embedPage = (data: EmbedData, kind: EmbedKind): SitePage => {
  const { kept } = data
  const path = pathOf(data, kind)
  const texts = data.textsOf('embed', 'compare', 'panel', 'words')
  const content = CONTENT[kind](data, texts)
  return {
    path,
    head: {
      title: texts.t('page.title', {
        question: texts.t(`embed.${kind}.title`) + (kept ? ` (${texts.day(kept.version)})` : ''),
      }),
      description: texts.t(`embed.${kind}.description`),
    },
    classicScript: embedScript(kind),
    carries: new Map([
      ...carriedFiles(data, kind),
      ...(kept ? [[KEPT_FILE, JSON.stringify(kept)] as const] : []),
    ]),
    later: laterFiles(data, kind),
    ...(kind === 'map' && { laterCode: new Map([[ZOOMER, ZOOMER_SCRIPT]]) }),
    body: (root) => ({
      app: <KeptVersionContext value={kept ?? null}>{content(root, path)}</KeptVersionContext>,
    }),
  }
}

type Render = (data: EmbedData, texts: Texts) => (root: string, path: string) => ReactNode

const CONTENT: Readonly<Record<EmbedKind, Render>> = {
  map: (data, texts) => {
    const { theme } = EMBED_DEFAULTS.map
    const parts = stillParts({ ...data, dataset: data.datasetOf(theme) }, texts, EMBED_DEFAULTS.map)
    const map = stillMap(data)
    return (root, path) => <EmbedMap {...parts} ground={map} root={root} path={path} />
  },
  country: (data, texts) => {
    const parts = stillParts(data, texts, EMBED_DEFAULTS.country)
    return (root, path) => <EmbedCountry {...parts} ground={data.topology} root={root} path={path} />
  },
  compare: (data, texts) => {
    const parts = stillParts(data, texts, EMBED_DEFAULTS.compare)
    return (root, path) => <EmbedCompare {...parts} root={root} path={path} />
  },
}
