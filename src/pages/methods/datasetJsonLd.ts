import { FIRST_DAY } from '../../domain/treaty'
import { addressesFrom, SITE_PATHS } from '../../domain/sitePaths'
import { entityLabel } from '../../text/sentences/words'
import type { SiteData } from '../sitePage'
import { citationText } from '../../pictures/citation'
import { zipName } from '../../pictures/fileName'
import { pathsOf } from './downloads'

const CREATOR = { '@type': 'Organization', name: 'The atlas’s contributors' }

const download = (contentUrl: string, name: string, encodingFormat: string) => ({
  '@type': 'DataDownload',
  name,
  contentUrl,
  encodingFormat,
})

const lastYear = ({ dataset, countryFile }: SiteData): number =>
  Math.max(
    ...dataset.entities.flatMap(({ code }) => countryFile(code).detectedVictims.map(({ year }) => year)),
  )

/** The data as a schema.org Dataset. No licence is named: each source has terms of its own. */
export const datasetJsonLd = (data: SiteData): object => {
  const { dataset, published, siteUrl } = data
  const { t, day } = data.texts
  const addressOf = addressesFrom(siteUrl, SITE_PATHS.methods)
  const whole = new Set(dataset.mapSources.map(({ id }) => id))
  const { title, description, version, keywords, resources } = published.package
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: title,
    description: `${t('site.description')} ${description}`,
    url: addressOf(SITE_PATHS.methods),
    creator: CREATOR,
    version,
    dateModified: version,
    inLanguage: 'en',
    isAccessibleForFree: true,
    keywords,
    temporalCoverage: `${FIRST_DAY}/${lastYear(data)}-12-31`,
    spatialCoverage: dataset.entities.map((entity) => ({ '@type': 'Place', name: entityLabel(entity) })),
    usageInfo: addressOf(`${SITE_PATHS.methods}#terms`),
    conditionsOfAccess: t('methods.terms.text'),
    citation: citationText(version, day(version), siteUrl),
    isBasedOn: published.sources
      .filter(({ id }) => whole.has(id))
      .map((source) => ({
        '@type': 'CreativeWork',
        name: source.title,
        ...(source.publisher ? { publisher: { '@type': 'Organization', name: source.publisher } } : {}),
      })),
    distribution: [
      download(addressOf(`data/${zipName(version)}`), t('methods.downloads.zip'), 'application/zip'),
      ...resources.flatMap((resource) =>
        pathsOf(resource).length === 1
          ? [download(addressOf(`data/${pathsOf(resource).join('')}`), resource.title, resource.mediatype)]
          : [],
      ),
    ],
  }
}
