import { FIRST_DAY } from '../../domain/treaty'
import { addressesFrom, DATA_PARTS, SITE_PATHS, type AddressOf, themePath } from '../../domain/sitePaths'
import { entityLabel, questionText } from '../../text/sentences/words'
import type { SiteData, PackageResource, DataPackage } from '../sitePage'
import { citationText } from '../../pictures/citation'
import { zipName } from '../../pictures/fileName'
import type { Dataset } from '../../data/Dataset'
import { PUBLISHER } from '../../domain/publisher'
import { folderOf, languageName } from '../../domain/languages'
import { isDraft } from '../../domain/reviews'
import { type ThemeId, THEMES } from '../../domain/themes'
import { SITE_LANGUAGES } from '../../state/sitePlace'
import later from '../../text/en/later.json'
import pages from '../../text/en/pages.json'
import { DEFAULT_FILTERS } from '../../state/filters'
import { createTexts } from '../../text/i18n'

/** Files of the data that no resource of the package describes. */
export const OTHER_FILES = [
  'datapackage.json',
  'atlas.schema.json',
  'corridors.schema.json',
  'country.schema.json',
  'display-names.schema.json',
  'names.schema.json',
  'provenance.schema.json',
  'statements.schema.json',
  'README.txt',
] as const

/** Names of the citation files. */
export const CITATION_FILES = ['citation.bib', 'citation.ris', 'CITATION.cff'] as const

/** The files of a resource, as paths below the folder of the data. */
export const pathsOf = ({ path }: PackageResource): readonly string[] =>
  typeof path === 'string' ? [path] : path

const CREATOR = PUBLISHER && {
  '@type': 'Organization',
  name: PUBLISHER.owner,
  contactPoint: { '@type': 'ContactPoint', url: PUBLISHER.contact },
}

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
  const addressOf = addressesFrom(siteUrl, SITE_PATHS.data)
  const { title, description, version, keywords, resources, sources } = published.package
  const whole = new Set(sources.map(({ id }) => id))
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: title,
    description: `${t('site.description')} ${description}`,
    url: addressOf(SITE_PATHS.data),
    ...(CREATOR && { creator: CREATOR, publisher: CREATOR }),
    version,
    dateModified: version,
    inLanguage: 'en',
    isAccessibleForFree: true,
    keywords,
    temporalCoverage: `${FIRST_DAY}/${lastYear(data)}-12-31`,
    spatialCoverage: dataset.entities.map((entity) => ({ '@type': 'Place', name: entityLabel(entity) })),
    usageInfo: addressOf(`${SITE_PATHS.about}#terms`),
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
      download(addressOf(`data/${zipName(version)}`), t('methods.card.all.text'), 'application/zip'),
      ...resources.flatMap((resource) =>
        pathsOf(resource).length === 1
          ? [download(addressOf(`data/${pathsOf(resource).join('')}`), resource.title, resource.mediatype)]
          : [],
      ),
    ],
  }
}

const PAGES = [
  ['site.nav.findings', SITE_PATHS.findings, 'findings.description'],
  ['site.nav.compare', SITE_PATHS.compare, 'comparePage.description'],
  ['law.title', SITE_PATHS.law, 'law.description'],
  ['site.nav.data', SITE_PATHS.data, 'methods.description'],
  ...DATA_PARTS.map((part) => [`methods.${part}`, SITE_PATHS[part], `methods.${part}.description`] as const),
  ['site.nav.about', SITE_PATHS.about, 'about.description'],
  ['footer.guide', SITE_PATHS.guide, 'guide.description'],
  ['site.nav.help', SITE_PATHS.help, 'help.description'],
] as const

/** llms.txt: what the site is, its caveats, its questions with their times, languages, pages and files, for language models. */
export const llmsText = (
  { description, version, resources }: DataPackage,
  dataset: Dataset,
  addressOf: AddressOf,
): string => {
  const texts = createTexts('en', later, pages)
  const { t, day } = texts
  const questionOf = (theme: ThemeId) => questionText(texts, dataset, { ...DEFAULT_FILTERS, theme })
  const files = resources.filter((resource) => pathsOf(resource).length === 1)
  return [
    `# ${t('site.title')}`,
    '',
    `> ${t('site.description')}`,
    '',
    description,
    '',
    t('methods.llms.rules', { day: day(version) }),
    '',
    `## ${t('site.nav')}`,
    '',
    ...PAGES.flatMap(([name, path, about]) =>
      path === undefined ? [] : [`- [${t(name)}](${addressOf(path)}): ${t(about)}`],
    ),
    '',
    `## ${t('nav.themes')}`,
    '',
    ...THEMES.map(
      (theme) => `- [${t(`theme.${theme}.short`)}](${addressOf(themePath(theme))}): ${questionOf(theme)}`,
    ),
    '',
    `## ${t('language.menu')}`,
    '',
    t('language.draftNote'),
    '',
    ...SITE_LANGUAGES.map((language) => {
      const front = `[${languageName(language)}](${addressOf(folderOf(language))})`
      return `- ${front}: ${isDraft(language) ? `${language}, ${t('language.draft')}` : language}`
    }),
    '',
    `## ${t('methods.files')}`,
    '',
    `- [${zipName(version)}](${addressOf(`data/${zipName(version)}`)}): ${t('methods.card.all.text')}`,
    `- [datapackage.json](${addressOf('data/datapackage.json')}): ${t('methods.file.datapackage.json')}`,
    ...files.map(
      (file) =>
        `- [${file.path.toString()}](${addressOf(`data/${file.path.toString()}`)}): ${file.title}. ${file.description}`,
    ),
    '',
  ].join('\n')
}
