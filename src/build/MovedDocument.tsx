import { folderOf } from '../domain/languages'
import { rootFrom, versionFolder } from '../domain/sitePaths'
import { RELEASES } from '../embed/builder/draft'
import styles from '../pages/moved/Moved.module.css'
import { MOVED_PAGES, type MovedPage } from '../pages/moved/movedPages'
import { LeaveButton } from '../pages/site/leave/LeaveLinks'
import { TextsProvider } from '../text/context'
import type { Texts } from '../text/i18n'
import { MOVED_SCRIPT } from './classicEntries'
import { documentText } from './Document'
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

interface MovedContext {
  readonly texts: Texts
  readonly siteUrl: string | null
  readonly files: { readonly script: string; readonly styles: readonly string[] }
  readonly isInDevelopment?: boolean
}

/** Writes the document at an old address: it leads on before anything is drawn, without a script too. */
export const movedDocument = (
  { page, path, to }: MovedPlace,
  { texts, siteUrl, files, isInDevelopment }: MovedContext,
): string => {
  const folder = folderOf(texts.locale)
  const root = rootFrom(folder + path)
  const address = root + folder + to
  return documentText({
    language: texts.locale,
    title: texts.t('moved.title'),
    description: texts.t('moved.link'),
    icon: `${root}favicon.png`,
    policy: isInDevelopment ? undefined : CONTENT_SECURITY_POLICY,
    isUnlisted: true,
    head: (
      <>
        {siteUrl !== null && <link rel="canonical" href={siteUrl + folder + to.split('#')[0]} />}
        <script {...(isInDevelopment && { type: 'module' })} src={root + files.script} />
        <noscript>
          <meta httpEquiv="refresh" content={`0; url=${address}`} />
        </noscript>
        {files.styles.map((file) => (
          <link key={file} rel="stylesheet" href={root + file} />
        ))}
      </>
    ),
    body: (
      <TextsProvider texts={texts}>
        {/* A page that cannot lead on by itself. A frame leaves the way out to its host. */}
        <main className={styles.note}>
          {!page.isEmbed && <LeaveButton />}
          <h1 className={styles.title}>{texts.t('moved.title')}</h1>
          <p>
            <a href={address}>{texts.t('moved.link')}</a>
          </p>
        </main>
      </TextsProvider>
    ),
  })
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
        movedDocument(place, { texts, siteUrl, files }),
      )
    }
  }
  return places.length * languages.length
}
