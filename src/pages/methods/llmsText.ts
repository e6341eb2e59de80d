import { THEMES } from '../../domain/themes'
import { type AddressOf, SITE_PATHS, themePath } from '../../domain/sitePaths'
import pages from '../../text/en/pages.json'
import { createTexts } from '../../text/i18n'
import type { DataPackage } from '../publishedData'
import { pathsOf, zipName } from './downloads'

const PAGES = ['findings', 'compare', 'published', 'methods'] as const

/** llms.txt: what the site is, its caveats, and its pages and files, for language models. */
export const llmsText = ({ description, version, resources }: DataPackage, addressOf: AddressOf): string => {
  const { t, day } = createTexts('en', pages)
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
    ...PAGES.map((page) => `- [${t(`site.nav.${page}`)}](${addressOf(SITE_PATHS[page])})`),
    '',
    `## ${t('nav.themes')}`,
    '',
    ...THEMES.map((theme) => `- [${t(`theme.${theme}.short`)}](${addressOf(themePath(theme))})`),
    '',
    `## ${t('methods.downloads')}`,
    '',
    `- [${zipName(version)}](${addressOf(`data/${zipName(version)}`)}): ${t('methods.downloads.zip')}`,
    `- [datapackage.json](${addressOf('data/datapackage.json')}): ${t('methods.file.datapackage.json')}`,
    ...files.map(
      (file) =>
        `- [${file.path.toString()}](${addressOf(`data/${file.path.toString()}`)}): ${file.title}. ${file.description}`,
    ),
    '',
  ].join('\n')
}
