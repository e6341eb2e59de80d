import type { Dataset } from '../../data/Dataset'
import { folderOf, ownName } from '../../domain/languages'
import { isDraft } from '../../domain/reviews'
import { type ThemeId, THEMES } from '../../domain/themes'
import { type AddressOf, SITE_PATHS, themePath, TOOL_PATHS } from '../../domain/sitePaths'
import { SITE_LANGUAGES } from '../../state/sitePlace'
import later from '../../text/en/later.json'
import pages from '../../text/en/pages.json'
import { DEFAULT_FILTERS } from '../../state/filters'
import { createTexts } from '../../text/i18n'
import { questionText } from '../../text/sentences/words'
import type { DataPackage } from '../publishedData'
import { zipName } from '../../pictures/fileName'
import { pathsOf } from './downloads'

const PAGES = [
  ['site.nav.findings', SITE_PATHS.findings, 'findings.description'],
  ['site.nav.compare', SITE_PATHS.compare, 'comparePage.description'],
  ['site.page.methods', SITE_PATHS.methods, 'methods.description'],
  ['programs.title', TOOL_PATHS.programs, 'programs.description'],
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
      const front = `[${ownName(language)}](${addressOf(folderOf(language))})`
      return `- ${front}: ${isDraft(language) ? `${language}, ${t('language.draft')}` : language}`
    }),
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
