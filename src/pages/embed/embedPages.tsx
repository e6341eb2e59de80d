import { stillMap, stillParts } from '../../app/stillParts'
import { DEFAULT_FILTERS } from '../../store/filters'
import { SITE_PATHS } from '../../store/sitePaths'
import type { SiteData, SitePage } from '../sitePage'
import { EmbedCountry } from './EmbedCountry'
import { EmbedMap } from './EmbedMap'

/** The pages that other sites show in a frame, in the state their addresses have without a query. */
export const embedPages = (data: SiteData): readonly SitePage[] => {
  const texts = data.textsOf('embed', 'panel', 'words')
  const { theme } = DEFAULT_FILTERS
  const mapParts = stillParts({ ...data, dataset: data.datasetOf(theme) }, texts, DEFAULT_FILTERS)
  const countryParts = stillParts(data, texts, DEFAULT_FILTERS)
  const map = stillMap(data)
  return [
    {
      path: SITE_PATHS.embedMap,
      title: texts.t('page.title', { question: texts.t('embed.map.title') }),
      description: texts.t('embed.map.description'),
      document: 'embed',
      render: (root) => <EmbedMap {...mapParts} ground={map} root={root} path={SITE_PATHS.embedMap} />,
    },
    {
      path: SITE_PATHS.embedCountry,
      title: texts.t('page.title', { question: texts.t('embed.country.title') }),
      description: texts.t('embed.country.description'),
      document: 'embed',
      render: (root) => (
        <EmbedCountry {...countryParts} ground={data.topology} root={root} path={SITE_PATHS.embedCountry} />
      ),
    },
  ]
}
