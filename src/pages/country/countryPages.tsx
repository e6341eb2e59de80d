import { FORMAT_VERSION } from '../../data/contract'
import { surroundingsOf } from '../../map/geometry/surroundings'
import { cutOutOf } from '../../map/markup/drawCutOut'
import { neighbourName, placeWords } from '../../text/sentences/describeCountry'
import { type AddressOf, countryPath, addressesFrom, SITE_PATHS } from '../../domain/sitePaths'
import { entityLabel, fullName, nameInFile, withArticle } from '../../text/sentences/words'
import { readOnlyPage } from '../readOnlyPage'
import type { SiteData, SitePage } from '../sitePage'
import { type CountryMap, countryMapPath } from '../compare/countryMap'
import { CountryPage } from './CountryPage'
import type { Entity } from '../../domain/entity'
import type { Texts } from '../../text/i18n'
import { folderOf } from '../../domain/languages'

const SCHEMA = 'https://schema.org'

const countryJsonLd = (texts: Texts, { dataset, siteUrl }: SiteData, entity: Entity): readonly object[] => {
  const { t, locale, labelled } = texts
  const folder = folderOf(locale)
  const fileOf = addressesFrom(siteUrl, folder + countryPath(entity))
  const pageOf: AddressOf = (page) => fileOf(folder + page)
  const home = pageOf(SITE_PATHS.atlas)
  const name = entityLabel(entity)
  const [shortName, longName] = [nameInFile(texts, entity), fullName(texts, entity)]
  const place = {
    '@type': 'Place',
    name: shortName,
    ...(longName === shortName ? {} : { alternateName: longName }),
  }
  const description = t('countryPage.description', { name: withArticle(texts, entity.code, shortName) })
  return [
    {
      '@context': SCHEMA,
      '@type': 'WebPage',
      name,
      url: pageOf(countryPath(entity)),
      description,
      inLanguage: locale,
      about: place,
      mainEntity: {
        '@type': 'Dataset',
        name: labelled(t('site.title'), name),
        description,
        version: dataset.dataVersion,
        spatialCoverage: place,
        isPartOf: {
          '@type': 'Dataset',
          name: t('site.title'),
          description: t('site.description'),
          url: pageOf(SITE_PATHS.data),
        },
        distribution: {
          '@type': 'DataDownload',
          encodingFormat: 'application/json',
          contentUrl: fileOf(`data/countries/${entity.code}.json`),
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

/** Two maps share the width of a page, and less in print: their names are larger than on a single one. */
const NAME_PX = 36

/** The small map of a country in the comparison, as JSON. */
const countryMapText = ({ dataset, texts, topology }: SiteData, entity: Entity): string => {
  const { code } = entity
  const nameOf = (other: string, english: string) => neighbourName(dataset, { code: other, name: english })
  const map: CountryMap = {
    ...cutOutOf({ topology, code, nameOf, namePx: NAME_PX }),
    formatVersion: FORMAT_VERSION,
    dataVersion: dataset.dataVersion,
    place: placeWords(texts, dataset, entity, surroundingsOf(topology, code)),
  }
  return `${JSON.stringify(map)}\n`
}

/** A page for each of the 51 countries, in the order of their names. */
export const countryPages = (data: SiteData): readonly SitePage[] => {
  const { texts, dataset } = data
  return dataset.entities.map((entity, index, entities) => {
    const name = withArticle(texts, entity.code, nameInFile(texts, entity))
    const turn = { previous: entities[index - 1], next: entities[index + 1] }
    const page = readOnlyPage(data, {
      path: countryPath(entity),
      source: 'pages/country/countryPages.tsx',
      texts,
      title: entityLabel(entity),
      description: texts.t('countryPage.description', { name }),
      jsonLd: countryJsonLd(texts, data, entity),
      children: <CountryPage data={data} entity={entity} turn={turn} />,
    })
    return { ...page, files: () => [[countryMapPath(entity.code), countryMapText(data, entity)]] }
  })
}
