import { folderOf } from '../domain/languages'
import { SITE_PATHS } from '../domain/sitePaths'
import { useFilesRoot } from '../state/sitePlace'
import { TextsProvider, useTexts } from '../text/context'
import type { Texts } from '../text/i18n'
import styles from './text.module.css'

/** The page at a missing address: its ways back, and those in other languages, since most hosts send one page for all. */
export function MissingPage({ others }: { others: readonly Texts[] }) {
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
