import type { Entity } from '../../domain/entity'
import { addressesFrom, countryPath, SITE_PATHS } from '../../store/sitePaths'
import type { Texts } from '../../text/i18n'
import { entityLabel } from '../../wording/words'
import type { SiteData } from '../sitePage'

/** Where the vocabulary of search engines is described. */
const SCHEMA = 'https://schema.org'

/**
 * What search engines read of a country's page: the page, the place it is about, the data it shows as a part of the
 * atlas's dataset, and the way to it.
 */
export const countryJsonLd = (
  { t, locale }: Texts,
  { dataset, siteUrl }: SiteData,
  entity: Entity,
): readonly object[] => {
  const path = countryPath(entity)
  const addressOf = addressesFrom(siteUrl, path)
  const home = addressOf(SITE_PATHS.atlas)
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
      url: addressOf(path),
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
          url: addressOf(SITE_PATHS.methods),
        },
        distribution: {
          '@type': 'DataDownload',
          encodingFormat: 'application/json',
          contentUrl: addressOf(`data/countries/${entity.code}.json`),
        },
      },
      isPartOf: { '@type': 'WebSite', name: t('site.title'), url: home },
      breadcrumb: {
        '@type': 'BreadcrumbList',
        itemListElement: [
          { '@type': 'ListItem', position: 1, name: t('site.title'), item: home },
          { '@type': 'ListItem', position: 2, name },
        ],
      },
    },
  ]
}
