import type { Dataset } from '../../dataset/Dataset'
import type { Entity } from '../../domain/entity'
import { countryPath, rootFrom, SITE_PATHS } from '../../store/sitePaths'
import type { Texts } from '../../text/i18n'
import { entityLabel } from '../../wording/words'

/** Where the vocabulary of search engines is described. */
const SCHEMA = 'https://schema.org'

/**
 * What search engines read of a country's page: the page, the place it is about, the data it shows as a part of the
 * atlas's dataset, and the way to it. Addresses are relative, as the site runs from any folder.
 */
export const countryJsonLd = ({ t, locale }: Texts, dataset: Dataset, entity: Entity): readonly object[] => {
  const root = rootFrom(countryPath(entity))
  const name = entityLabel(entity)
  const place = {
    '@type': 'Place',
    name: entity.shortName,
    ...(entity.name === entity.shortName ? {} : { alternateName: entity.name }),
  }
  const description = t('countryPage.description', { name: entity.shortName })
  return [
    {
      '@context': SCHEMA,
      '@type': 'WebPage',
      name,
      description,
      inLanguage: locale,
      about: place,
      mainEntity: {
        '@type': 'Dataset',
        name: `${t('site.title')}: ${name}`,
        description,
        version: dataset.dataVersion,
        spatialCoverage: place,
        isPartOf: {
          '@type': 'Dataset',
          name: t('site.title'),
          description: t('site.description'),
          url: root + SITE_PATHS.methods,
        },
        distribution: {
          '@type': 'DataDownload',
          encodingFormat: 'application/json',
          contentUrl: `${root}data/countries/${entity.code}.json`,
        },
      },
      isPartOf: { '@type': 'WebSite', name: t('site.title'), url: root },
      breadcrumb: {
        '@type': 'BreadcrumbList',
        itemListElement: [
          { '@type': 'ListItem', position: 1, name: t('site.title'), item: root },
          { '@type': 'ListItem', position: 2, name },
        ],
      },
    },
  ]
}
