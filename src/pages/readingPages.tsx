import type { StatementsFile } from '../data/contract'
import { SITE_PATHS } from '../domain/sitePaths'
import { AccessibilityPage } from './accessibility/AccessibilityPage'
import { ChangesPage } from './changes/ChangesPage'
import { FindingsPage } from './findings/FindingsPage'
import { GuidePage } from './guide/GuidePage'
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

/** The static pages but for those of countries. Findings, methods, the guide and the accessibility statement are in English. */
export const readingPages = (data: SiteData): readonly SitePage[] => {
  const { texts } = data
  const english = data.english()
  const { statements } = JSON.parse(data.dataText('statements.json')) as StatementsFile
  return [
    readOnlyPage(data, {
      path: SITE_PATHS.changes,
      texts,
      title: texts.t('changes.title'),
      description: texts.t('changes.description'),
      children: <ChangesPage published={data.published} />,
    }),
    readOnlyPage(data, {
      path: SITE_PATHS.findings,
      texts: english.texts,
      title: texts.t('site.nav.findings'),
      description: english.texts.t('findings.description'),
      current: 'findings',
      isWide: true,
      children: <FindingsPage statements={statements} topology={data.outlines} />,
    }),
    readOnlyPage(data, {
      path: SITE_PATHS.guide,
      texts: english.texts,
      title: texts.t('footer.guide'),
      description: english.texts.t('guide.description'),
      children: <GuidePage topology={data.outlines} />,
    }),
    readOnlyPage(data, {
      path: SITE_PATHS.accessibility,
      texts: english.texts,
      title: texts.t('footer.accessibility'),
      description: english.texts.t('accessibility.description'),
      children: <AccessibilityPage contact={data.corrections.contact} />,
    }),
    readOnlyPage(data, {
      path: SITE_PATHS.help,
      texts,
      title: texts.t('help.title'),
      description: texts.t('help.description'),
      current: 'help',
      children: <HelpPage published={data.published} language={data.language} />,
    }),
    readOnlyPage(data, {
      path: SITE_PATHS.methods,
      texts: english.texts,
      title: texts.t('site.nav.methods'),
      description: english.texts.t('methods.description'),
      jsonLd: [datasetJsonLd(english, english.texts)],
      current: 'methods',
      children: <MethodsPage {...english} />,
    }),
    readOnlyPage(data, {
      path: SITE_PATHS.published,
      texts,
      title: texts.t('published.title'),
      description: texts.t('published.description'),
      current: 'published',
      children: <PublishedPage statements={statements} />,
    }),
  ]
}

/** `404.html`, in English with a menu of all languages, which hosts send for every missing address. */
export const pageForMissing = (data: SiteData): SitePage => {
  const { texts } = data
  const page = readOnlyPage(data, {
    path: '',
    texts,
    title: texts.t('missing.title'),
    description: texts.t('missing.description'),
    children: <MissingPage />,
  })
  return { ...page, isForMissing: true }
}
