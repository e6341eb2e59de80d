import { folderOf } from '../domain/languages'
import { SITE_PATHS } from '../domain/sitePaths'
import { useFilesRoot } from '../state/sitePlace'
import { TextsProvider, useTexts } from '../text/context'
import type { Texts } from '../text/i18n'
import { readOnlyPage } from './readOnlyPage'
import type { SiteData, SitePage } from './sitePage'
import styles from './text.module.css'

/** `404.html`, which hosts send for a missing address; the English page names the ways back in the `others`, too. */
export const pageForMissing = (data: SiteData, others: readonly SiteData[]): SitePage => {
  const { texts } = data
  const page = readOnlyPage(data, {
    path: '',
    texts,
    title: texts.t('missing.title'),
    description: texts.t('missing.description'),
    children: <MissingPage others={others.map((other) => other.texts)} />,
  })
  return { ...page, head: { ...page.head, title: texts.t('missing.title') }, isForMissing: true }
}

/** The ways back, and those in other languages, since most hosts send one page for all. */
function MissingPage({ others }: { others: readonly Texts[] }) {
  const { t } = useTexts()
  return (
    <>
      <h1 className={styles.title}>{t('missing.title')}</h1>
      <p>{t('missing.lead')}</p>
      <WaysBack />
      <p>{t('missing.caveat')}</p>
      {others.map((texts) => (
        <section key={texts.locale} lang={texts.locale}>
          <TextsProvider texts={texts}>
            <h2>{texts.t('missing.title')}</h2>
            <WaysBack />
          </TextsProvider>
        </section>
      ))}
    </>
  )
}

const WAYS = [
  ['missing.toMap', SITE_PATHS.atlas],
  ['missing.toCompare', SITE_PATHS.compare],
  ['missing.toHelp', SITE_PATHS.help],
] as const

function WaysBack() {
  const { t, locale } = useTexts()
  const root = useFilesRoot() + folderOf(locale)
  return WAYS.map(([words, path]) => (
    <p key={path} className={styles.way}>
      <a href={root + path}>{t(words)}</a>
    </p>
  ))
}
