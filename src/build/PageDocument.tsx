import { renderToStaticMarkup, renderToString } from 'react-dom/server'
import { PRERENDERED_ID } from '../atlas/pages'
import { folderOf, type Language, openGraphLocale } from '../domain/languages'
import { PUBLISHER } from '../domain/publisher'
import { addressesFrom, CARD } from '../domain/sitePaths'
import { isReadOnly, type SitePage } from '../pages/sitePage'
import { SITE_LANGUAGES } from '../state/sitePlace'
import type { Texts } from '../text/i18n'
import type { SourceFiles } from './builtFiles'
import { AppRoot, documentText, JsonScript, ModuleScript } from './Document'
import { pagePolicy } from './headerRules'

/** Files of a page as paths below the site's folder; `file` is its module, which a page that is complete without lacks. */
export interface PageFiles extends Omit<SourceFiles, 'file'> {
  readonly file: string | undefined
  /** The script of a frame, which runs before the styles. */
  readonly early?: string | undefined
  /** Data that the page's script requests at its start. */
  readonly data: readonly string[]
  readonly fonts: string
  readonly inlined?: string | undefined
}

interface PageContext {
  readonly texts: Texts
  readonly siteUrl: string | null
  readonly root: string
  readonly files: PageFiles
  readonly isInDevelopment?: boolean
}

export const pageDocument = (
  page: SitePage,
  { texts, siteUrl, root, files, isInDevelopment = false }: PageContext,
): string => {
  const { app, around = (element) => element } = page.body(root)
  const { isEmbed = false } = page
  const isComplete = isReadOnly(page)
  const script = files.file && root + files.file
  // React writes marks between texts for the script that hydrates them.
  const render = isComplete ? renderToStaticMarkup : renderToString
  const html = render(app, { identifierPrefix: PRERENDERED_ID })
  const note = !isComplete && <UnreadyNote texts={texts} isFrame={isEmbed} root={root} />
  return documentText({
    language: texts.locale,
    module: page.module,
    script: isEmbed ? undefined : script,
    title: page.head.title,
    description: page.head.description,
    icon: `${root}favicon.png`,
    policy: isInDevelopment ? undefined : pagePolicy(files.inlined),
    isUnlisted: isEmbed || page.isForMissing,
    head: (
      <>
        {isEmbed && <base target="_blank" />}
        {!page.isForMissing && <Meta page={page} language={texts.locale} siteUrl={siteUrl} />}
        {page.head.jsonLd?.map((value) => {
          const json = JSON.stringify(value)
          return <JsonScript key={json} json={json} />
        })}
        {isEmbed ? (
          <FrameFiles files={files} root={root} script={script} isInDevelopment={isInDevelopment} />
        ) : (
          <>
            <Styles files={files} root={root} />
            <Ahead files={files} root={root} />
          </>
        )}
      </>
    ),
    body: (
      <>
        {isEmbed && note}
        {around(<AppRoot html={isComplete ? withoutUnused(html) : html} root={root} />)}
        {!isEmbed && note}
      </>
    ),
  })
}

interface MetaProps {
  page: SitePage
  language: Language
  siteUrl: string | null
}

/** Metadata for search engines and social media; absolute addresses only where the site's is known. */
function Meta({ page, language, siteUrl }: MetaProps) {
  const { title, description, card, cardWords = title, data, oembed } = page.head
  const path = folderOf(language) + page.path
  const addressOf = addressesFrom(siteUrl, path)
  const picture = siteUrl !== null && card !== undefined && siteUrl + card
  return (
    <>
      {/* Search engines index no embeds, and the hosts of embeds choose the language. */}
      {!page.isEmbed && (
        <>
          {SITE_LANGUAGES.map((other) => (
            <link
              key={other}
              rel="alternate"
              hrefLang={other}
              href={addressOf(folderOf(other) + page.path)}
            />
          ))}
          <link rel="alternate" hrefLang="x-default" href={addressOf(page.path)} />
          {siteUrl !== null &&
            SITE_LANGUAGES.filter((other) => other !== language).map((other) => (
              <meta key={other} property="og:locale:alternate" content={openGraphLocale(other)} />
            ))}
        </>
      )}
      {data !== undefined && <link rel="alternate" type="text/csv" href={addressOf(data)} />}
      {PUBLISHER && <meta name="author" content={PUBLISHER.owner} />}
      <meta property="og:type" content="website" />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:locale" content={openGraphLocale(language)} />
      {siteUrl !== null && (
        <>
          <link rel="canonical" href={siteUrl + path} />
          <meta property="og:url" content={siteUrl + path} />
        </>
      )}
      {picture && (
        <>
          <meta property="og:image" content={picture} />
          <meta property="og:image:type" content="image/png" />
          <meta property="og:image:width" content={String(CARD.width)} />
          <meta property="og:image:height" content={String(CARD.height)} />
          <meta property="og:image:alt" content={cardWords} />
        </>
      )}
      <meta name="twitter:card" content={picture ? 'summary_large_image' : 'summary'} />
      {siteUrl !== null && oembed !== undefined && (
        <link rel="alternate" type="application/json+oembed" href={siteUrl + oembed} title={title} />
      )}
    </>
  )
}

/** Leaves out the patterns that nothing on the page is filled with; a page with a script may use them later. */
const withoutUnused = (html: string): string =>
  html.replace(/<pattern id="([\w-]+)"(?:[^>]*\/>|.*?<\/pattern>)/g, (pattern, id: string) =>
    html.includes(`#${id})`) || html.includes(`#${id}"`) ? pattern : '',
  )

interface FilesProps {
  files: PageFiles
  root: string
}

/** A host that serves six files at a time would queue stylesheets behind scripts; without one, a page waits for all of itself. */
function Styles({ files: { inlined, styles, fonts }, root }: FilesProps) {
  return (
    <>
      {/* oxlint-disable-next-line react/no-danger -- our own styles, which the page's policy names by their hash */}
      {inlined && <style dangerouslySetInnerHTML={{ __html: inlined }} />}
      {inlined && <link rel="expect" href="#unready" blocking="render" />}
      {styles.map((file) => (
        <link key={file} rel="stylesheet" href={root + file} />
      ))}
      <noscript>
        <link rel="stylesheet" href={root + fonts} />
      </noscript>
    </>
  )
}

/** React leaves a link with a listener in place, so links to scripts and data stay after the stylesheets. */
const stayInPlace = (): void => undefined

/** What the script of a page needs at its start. */
function Ahead({ files: { imports, data }, root }: FilesProps) {
  return (
    <>
      {imports.map((file) => (
        <link
          key={file}
          rel="modulepreload"
          crossOrigin=""
          href={root + file}
          fetchPriority="low"
          onLoad={stayInPlace}
        />
      ))}
      {data.map((file) => (
        <link
          key={file}
          rel="preload"
          as="fetch"
          crossOrigin=""
          href={root + file}
          fetchPriority="low"
          onLoad={stayInPlace}
        />
      ))}
    </>
  )
}

interface FrameFilesProps extends FilesProps {
  script: string | undefined
  isInDevelopment: boolean
}

/**
 * The script of a frame precedes its styles, so that a dark page is never light at first. It adds what is in the template once
 * the page is painted (pages/embed/frame.ts).
 */
function FrameFiles({ files, root, script, isInDevelopment }: FrameFilesProps) {
  return (
    <>
      <script src={root + files.early} type={isInDevelopment ? 'module' : undefined} />
      <Styles files={files} root={root} />
      <template data-later="">
        <link rel="stylesheet" href={root + files.fonts} onLoad={stayInPlace} />
        <Ahead files={files} root={root} />
        {script && <ModuleScript src={script} />}
      </template>
    </>
  )
}

interface UnreadyNoteProps {
  texts: Texts
  isFrame: boolean
  root: string
}

/** Shown when the page's script does not run within seconds; `ui/base.css` shows it, as no script may. A frame may then show no map. */
function UnreadyNote({ texts: { t, locale }, isFrame, root }: UnreadyNoteProps) {
  return (
    <p id="unready" role="status" data-unready={isFrame ? 'frame' : ''}>
      {t('ready.note')} {!isFrame && `${t('ready.readable')} `}
      {/* oxlint-disable-next-line jsx-a11y/anchor-is-valid -- the same address, query included, in the frame the page is in */}
      <a href="" target="_self">
        {t('ready.again')}
      </a>
      {isFrame && (
        <>
          {' · '}
          <a href={root + folderOf(locale)} rel="noopener">
            {t('ready.atlas')}
          </a>
        </>
      )}
    </p>
  )
}
