import { staticMap, staticParts } from '../../atlas/staticParts'
import type { Entity } from '../../domain/entity'
import { embedCountryPath } from '../../domain/sitePaths'
import { EMBED_PATHS, embedDefaults, type EmbedKind } from '../../embed/embedLink'
import type { Texts } from '../../text/i18n'
import { entityLabel } from '../../text/sentences/words'
import type { SiteData, SitePage } from '../sitePage'
import type { EmbedPage } from './defineEmbed'
import { EmbedCountry } from './EmbedCountry'

/** An embed that React hydrates, with its module below `src`. */
interface EmbedModule {
  readonly module: string
  readonly page: EmbedPage
}

/** The embeds: those that React hydrates, each country and a choice of one. */
export const embedPages = (data: SiteData, hydrated: readonly EmbedModule[]): readonly SitePage[] => [
  ...hydrated.map((embed) => hydratedPage(data, embed)),
  ...[null, ...data.dataset.entities].map((entity) => countryPage(data, entity)),
]

const headOf = ({ t }: Texts, kind: EmbedKind): SitePage['head'] => ({
  title: t('page.title', { question: t(`embed.${kind}.title`) }),
  description: t(`embed.${kind}.description`),
})

const hydratedPage = (data: SiteData, { module, page }: EmbedModule): SitePage => {
  const { kind, messages, View, hasMap = false } = page
  const path = EMBED_PATHS[kind]
  const parts = staticParts(data, data.texts, embedDefaults(kind))
  return {
    path,
    head: headOf(data.texts, kind),
    hasMap,
    isEmbed: true,
    module,
    messages,
    body: (root) => ({
      app: <View {...parts} drawing={hasMap ? staticMap(data) : undefined} root={root} path={path} />,
    }),
  }
}

/** A country is complete as it is written. */
const countryPage = (data: SiteData, entity: Entity | null): SitePage => {
  const { texts } = data
  const head = headOf(texts, 'country')
  const path = entity ? embedCountryPath(entity) : EMBED_PATHS.country
  return {
    path,
    head: entity ? { ...head, title: texts.t('embed.country.more', { name: entityLabel(entity) }) } : head,
    isEmbed: true,
    body: (root) => ({
      app: <EmbedCountry data={data} texts={texts} root={root} path={path} entity={entity} />,
    }),
  }
}
