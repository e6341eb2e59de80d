import { folderOf } from '../domain/languages'
import { rootFrom, versionFolder } from '../domain/sitePaths'
import { RELEASES } from '../embed/builder/draft'
import styles from '../pages/moved/Moved.module.css'
import { MOVED_PAGES, type MovedPage } from '../pages/moved/movedPages'
import { LeaveButton } from '../pages/site/leave/LeaveLinks'
import { TextsProvider, useTexts } from '../text/context'
import type { Texts } from '../text/i18n'
import { MOVED_SCRIPT } from './classicEntries'
import { Document, documentText } from './Document'
import { CONTENT_SECURITY_POLICY } from './headerRules'
import type { SiteToBuild } from './siteToBuild'
import { writeIn } from './siteFiles'

/** An old address of a moved page, below the folder of a language. */
export interface MovedPlace {
  readonly page: MovedPage
  readonly path: string
  /** Path of the page that it leads to. */
  readonly to: string
}

/** Lists the old addresses, those of released versions included. */
export const movedPlaces = (): readonly MovedPlace[] =>
  MOVED_PAGES.flatMap((page) =>
    ['', ...(page.isEmbed ? RELEASES.map(versionFolder) : [])].map((folder) => ({
      page,
      path: folder + page.from,
      to: folder + page.to,
    })),
  )

interface MovedDocumentProps {
  place: MovedPlace
  texts: Texts
  siteUrl: string | null
  files: { readonly script: string; readonly styles: readonly string[] }
  isInDevelopment?: boolean
}

/** The document at an old address: it leads on before anything is drawn, without a script too. */
export function MovedDocument({ place, texts, siteUrl, files, isInDevelopment }: MovedDocumentProps) {
  const folder = folderOf(texts.locale)
  const root = rootFrom(folder + place.path)
  const address = root + folder + place.to
  return (
    <Document
      language={texts.locale}
      title={texts.t('moved.title')}
      description={texts.t('moved.link')}
      icon={`${root}favicon.png`}
      policy={isInDevelopment ? undefined : CONTENT_SECURITY_POLICY}
      isUnlisted
      head={
        <>
          {siteUrl !== null && <link rel="canonical" href={siteUrl + folder + place.to.split('#')[0]} />}
          {isInDevelopment ? (
            <script type="module" src={root + files.script} />
          ) : (
            <script src={root + files.script} />
          )}
          <noscript>
            <meta httpEquiv="refresh" content={`0; url=${address}`} />
          </noscript>
          {files.styles.map((file) => (
            <link key={file} rel="stylesheet" href={root + file} />
          ))}
        </>
      }
    >
      <TextsProvider texts={texts}>
        <MovedNote address={address} isEmbed={place.page.isEmbed ?? false} />
      </TextsProvider>
    </Document>
  )
}

/** Writes a page at each old address in every language. Resolves to their number. */
export const writeMoved = async ({
  folder,
  siteUrl,
  built,
  languages,
  dataIn,
}: SiteToBuild): Promise<number> => {
  const files = {
    script: built.ofClassic(MOVED_SCRIPT).file,
    styles: [...built.ofPage(undefined).styles, ...built.reading],
  }
  const places = movedPlaces()
  for (const language of languages) {
    const { texts } = await dataIn(language)
    for (const place of places) {
      await writeIn(
        folder,
        `${folderOf(language)}${place.path}index.html`,
        documentText(<MovedDocument place={place} texts={texts} siteUrl={siteUrl} files={files} />),
      )
    }
  }
  return places.length * languages.length
}

interface MovedNoteProps {
  /** Relative address of the new page. */
  address: string
  isEmbed: boolean
}

/** The page at an old address that cannot lead on by itself. A frame leaves the way out to its host. */
function MovedNote({ address, isEmbed }: MovedNoteProps) {
  const { t } = useTexts()
  return (
    <main className={styles.note}>
      {!isEmbed && <LeaveButton />}
      <h1 className={styles.title}>{t('moved.title')}</h1>
      <p>
        <a href={address}>{t('moved.link')}</a>
      </p>
    </main>
  )
}
