import { folderOf, languageName } from '../domain/languages'
import { SEARCH_ANCHOR, SITE_PATHS } from '../domain/sitePaths'
import { SITE_LANGUAGES, useFilesRoot, useSiteRoot } from '../state/sitePlace'
import { useTexts } from '../text/context'
import { readOnlyPage } from './readOnlyPage'
import type { SiteData, SitePage } from './sitePage'
import styles from './text.module.css'

/** `404.html`, which hosts send for a missing address; most send one page for all languages. */
export const pageForMissing = (data: SiteData): SitePage => {
  const { texts } = data
  const page = readOnlyPage(data, {
    path: '404.html',
    source: 'pages/MissingPage.tsx',
    texts,
    title: texts.t('missing.title'),
    description: texts.t('missing.description'),
    children: <MissingPage />,
  })
  return { ...page, path: '', head: { ...page.head, title: texts.t('missing.title') }, isForMissing: true }
}

const WAYS = [
  ['missing.toMap', SITE_PATHS.atlas, 'missing.toMap.what'],
  ['site.nav.compare', SITE_PATHS.compare, 'missing.toCountries.what'],
  ['missing.toSearch', `#${SEARCH_ANCHOR}`, 'missing.toSearch.what'],
  ['site.nav.help', SITE_PATHS.help, 'missing.toHelp.what'],
] as const

/** The ways on, and the front pages of the other languages. */
function MissingPage() {
  const { t, locale } = useTexts()
  const root = useSiteRoot()
  const files = useFilesRoot()
  return (
    <div className={styles.narrow}>
      <h1>{t('missing.title')}</h1>
      <p className={styles.lead}>{t('missing.lead')}</p>
      <ul className={styles.ways}>
        {WAYS.map(([words, path, what]) => (
          <li key={words}>
            <a href={path.startsWith('#') ? path : root + path}>{t(words)}</a>{' '}
            <span className="smallText">{t(what)}</span>
          </li>
        ))}
      </ul>
      <p className="quietText">
        {SITE_LANGUAGES.filter((language) => language !== locale).map((language, index) => (
          <span key={language}>
            {index > 0 && ' · '}
            <a href={files + folderOf(language)} lang={language} hrefLang={language}>
              {languageName(language)}
            </a>
          </span>
        ))}
      </p>
    </div>
  )
}
