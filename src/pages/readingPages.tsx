import type { StatementsFile } from '../data/contract'
import { SITE_PATHS } from '../domain/sitePaths'
import { ChangesPage } from './changes/ChangesPage'
import { FindingsPage } from './findings/FindingsPage'
import { HelpPage } from './help/HelpPage'
import { datasetJsonLd } from './methods/datasetJsonLd'
import { MethodsPage } from './methods/MethodsPage'
import { PublishedPage } from './published/PublishedPage'
import { readOnlyPage } from './readOnlyPage'
import type { SiteData, SitePage } from './sitePage'
import { useSiteRoot } from '../state/sitePlace'
import { useTexts } from '../text/context'
import styles from './text.module.css'

function MissingPage() {
  const { t } = useTexts()
  const root = useSiteRoot()
  return (
    <>
      <h1 className={styles.title}>{t('missing.title')}</h1>
      <p>{t('missing.lead')}</p>
      <p className={styles.way}>
        <a href={root}>{t('missing.toMap')}</a>
      </p>
      <p className={styles.way}>
        <a href={root + SITE_PATHS.compare}>{t('missing.toCompare')}</a>
      </p>
      <p className={styles.way}>
        <a href={root + SITE_PATHS.help}>{t('missing.toHelp')}</a>
      </p>
      <p>{t('missing.caveat')}</p>
    </>
  )
}

/** The static pages but for those of countries. Findings and methods are in English. */
export const readingPages = (data: SiteData): readonly SitePage[] => {
  const { t } = data.textsOf()
  const english = data.english()
  const { statements } = JSON.parse(data.dataText('statements.json')) as StatementsFile
  const texts = {
    changes: data.textsOf('changes', 'panel'),
    findings: english.textsOf('findings', 'routes', 'timeline', 'words'),
    help: data.textsOf('help', 'offline'),
    methods: english.textsOf('methods', 'panel'),
    published: data.textsOf('published'),
  }
  return [
    readOnlyPage(data, {
      path: SITE_PATHS.changes,
      texts: texts.changes,
      title: texts.changes.t('changes.title'),
      description: texts.changes.t('changes.description'),
      children: <ChangesPage published={data.published} />,
    }),
    readOnlyPage(data, {
      path: SITE_PATHS.findings,
      texts: texts.findings,
      title: t('site.nav.findings'),
      description: texts.findings.t('findings.description'),
      current: 'findings',
      isWide: true,
      children: <FindingsPage statements={statements} topology={data.outlines} />,
    }),
    readOnlyPage(data, {
      path: SITE_PATHS.help,
      texts: texts.help,
      title: texts.help.t('help.title'),
      description: texts.help.t('help.description'),
      current: 'help',
      children: <HelpPage published={data.published} language={data.language} />,
    }),
    readOnlyPage(data, {
      path: SITE_PATHS.methods,
      texts: texts.methods,
      title: t('site.nav.methods'),
      description: texts.methods.t('methods.description'),
      jsonLd: [datasetJsonLd(english, texts.methods)],
      current: 'methods',
      children: <MethodsPage {...english} />,
    }),
    readOnlyPage(data, {
      path: SITE_PATHS.published,
      texts: texts.published,
      title: texts.published.t('published.title'),
      description: texts.published.t('published.description'),
      current: 'published',
      children: <PublishedPage statements={statements} />,
    }),
  ]
}

/** `404.html`, in English with a menu of all languages, which hosts send for every missing address. */
export const pageForMissing = (data: SiteData): SitePage => {
  const texts = data.textsOf('missing')
  const page = readOnlyPage(data, {
    path: '',
    texts,
    title: texts.t('missing.title'),
    description: texts.t('missing.description'),
    children: <MissingPage />,
  })
  return { ...page, isForMissing: true }
}
