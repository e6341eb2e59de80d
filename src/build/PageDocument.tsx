import { renderToStaticMarkup, renderToString } from 'react-dom/server'
import { PRERENDERED_ID } from '../atlas/pages'
import { folderOf } from '../domain/languages'
import { isEmbed, isReadOnly, type SitePage } from '../pages/sitePage'
import type { Texts } from '../text/i18n'
import type { SourceFiles } from './builtFiles'
import { FONTS_META } from './standIns'
import { AppRoot, Document, JsonScript, LaterScript } from './Document'
import { CONTENT_SECURITY_POLICY } from './headerRules'
import { PageMeta } from './PageMeta'

/** Files of a page as paths below the site's folder; its script is a module or an embed's classic script. */
export interface PageFiles extends SourceFiles {
  readonly early?: string
  /** Data that the page's script reads at its start: files that it requests, or scripts that run before a classic one. */
  readonly data: readonly string[]
  readonly fonts: string
  /** Scripts that are loaded on demand, by the name under which each is requested. */
  readonly later: ReadonlyMap<string, string>
}

interface PageDocumentProps {
  page: SitePage
  texts: Texts
  siteUrl: string | null
  root: string
  files: PageFiles
  isInDevelopment?: boolean
}

export function PageDocument({ page, texts, siteUrl, root, files, isInDevelopment }: PageDocumentProps) {
  const { app, around = (element) => element } = page.body(root)
  const isFrame = isEmbed(page)
  const language = texts.locale
  const isWhole = isReadOnly(page)
  // React writes marks between texts for the script that hydrates them.
  const render = isWhole ? renderToStaticMarkup : renderToString
  const html = render(app, { identifierPrefix: PRERENDERED_ID })
  const note = !isWhole && <UnreadyNote texts={texts} isFrame={isFrame} root={root} />
  return (
    <Document
      language={language}
      module={page.module}
      title={page.head.title}
      description={page.head.description}
      icon={`${root}favicon.png`}
      policy={isInDevelopment ? undefined : CONTENT_SECURITY_POLICY}
      isUnlisted={isFrame || page.isForMissing}
      head={
        <>
          {isFrame && <base target="_blank" />}
          <PageMeta page={page} language={language} siteUrl={siteUrl} />
          <Files files={files} root={root} isModule={!isFrame || isInDevelopment} />
        </>
      }
    >
      {isFrame && note}
      {around(<AppRoot html={isWhole ? withoutUnused(html) : html} root={root} />)}
      {!isFrame && note}
      {[...(page.inlined ?? [])].map(([file, json]) => (
        <JsonScript key={file} type="application/json" file={file} json={json} />
      ))}
      {[...files.later].map(([name, script]) => (
        <LaterScript key={name} name={name} address={root + script} />
      ))}
    </Document>
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
  isModule: boolean | undefined
}

/** React leaves a link with a listener in place, so links to scripts and data stay after the stylesheets. */
const stayInPlace = (): void => undefined

/** A host that serves six files at a time would queue stylesheets behind scripts and data; looks precede all. */
function Files({ files: { early, styles, data, file: script, imports, fonts }, root, isModule }: FilesProps) {
  return (
    <>
      {early && <script src={root + early} />}
      {styles.map((file) => (
        <link key={file} rel="stylesheet" href={root + file} />
      ))}
      <noscript>
        <link rel="stylesheet" href={root + fonts} />
      </noscript>
      {isModule ? (
        <>
          {imports.map((file) => (
            <link
              key={file}
              rel="modulepreload"
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
      ) : (
        <>
          <meta name={FONTS_META} content={root + fonts} />
          {[...data, script].map((file) => (
            <script key={file} defer src={root + file} />
          ))}
        </>
      )}
    </>
  )
}

interface UnreadyNoteProps {
  texts: Texts
  isFrame: boolean
  root: string
}

/** Shown when the page's script does not run within seconds; `ui/base.css` shows it, as no script may. */
function UnreadyNote({ texts: { t, locale }, isFrame, root }: UnreadyNoteProps) {
  return (
    <p role="status" data-unready={isFrame ? 'frame' : ''}>
      {t('ready.note')}{' '}
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
