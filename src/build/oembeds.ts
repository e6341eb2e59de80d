import { PAGES } from '../atlas/pages'
import { folderOf } from '../domain/languages'
import type { Entity } from '../domain/entity'
import type { SiteData, SitePage } from '../pages/sitePage'
import { embedAddress, type EmbedKind } from '../embed/embedLink'
import { DEFAULT_FILTERS, type Filters } from '../state/filters'
import { countryPath } from '../domain/sitePaths'
import { oembedResponse, type OembedResponse } from '../embed/oembed'

interface Shown {
  readonly kind: EmbedKind
  readonly filters: Filters
  readonly entity: Entity | null
}

const shownByEmbeds = ({ dataset }: SiteData): ReadonlyMap<string, Shown> =>
  new Map<string, Shown>([
    ...PAGES.map(({ path, filters }): [string, Shown] => [path, { kind: 'map', filters, entity: null }]),
    ...dataset.entities.map((entity): [string, Shown] => [
      countryPath(entity),
      { kind: 'country', filters: DEFAULT_FILTERS, entity },
    ]),
  ])

/** oEmbed answers by page path; none where the site's address is unknown. `cardOf` takes a page path. */
export const oembedsOf = (
  data: SiteData,
  pages: readonly SitePage[],
  cardOf: (path: string) => string | undefined,
): ReadonlyMap<string, OembedResponse> => {
  const { siteUrl, language } = data
  if (siteUrl === null) return new Map()
  const texts = data.texts
  const shown = shownByEmbeds(data)
  return new Map(
    pages.flatMap(({ path, head: { title } }) => {
      const embed = shown.get(path)
      if (!embed) return []
      const { kind, filters, entity } = embed
      const card = cardOf(path)
      const answer = oembedResponse({
        kind,
        address: embedAddress(siteUrl + folderOf(language), kind, filters, { entity }),
        page: siteUrl + folderOf(language) + path,
        title,
        providerName: texts.t('site.title'),
        providerUrl: siteUrl + folderOf(language),
        card: card === undefined ? null : siteUrl + card,
      })
      return [[path, answer] as const]
    }),
  )
}
