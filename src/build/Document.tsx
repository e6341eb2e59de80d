import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Language } from '../domain/languages'

interface DocumentProps {
  language: Language
  title: string
  description: string
  /** Address of the icon. */
  icon: string
  /** Content security policy; the development server's pages have none, since styles come inline there. */
  policy?: string | undefined
  /** Whether search engines leave the page out. */
  isUnlisted?: boolean | undefined
  /** What else stands in the head: what the page says of itself, then its files. */
  head?: ReactNode
  children: ReactNode
}

/**
 * A whole document. React writes `meta`, `title` and most `link` elements first, in the order given; style sheets and
 * scripts follow in theirs.
 */
export function Document({
  language,
  title,
  description,
  icon,
  policy,
  isUnlisted,
  head,
  children,
}: DocumentProps) {
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        {policy && <meta httpEquiv="Content-Security-Policy" content={policy} />}
        <meta name="referrer" content="no-referrer" />
        {isUnlisted && <meta name="robots" content="noindex" />}
        <meta name="color-scheme" content="light dark" />
        <title>{title}</title>
        <meta name="description" content={description} />
        <link rel="icon" href={icon} type="image/svg+xml" />
        {head}
      </head>
      <body>{children}</body>
    </html>
  )
}

interface AppRootProps {
  /** Markup of the app, which React has rendered by itself, as it will hydrate it. */
  html: string
  /** The way to the site's folder; a file of its own has none. */
  root?: string
  /** Address of the site that a file of its own comes from. */
  site?: string | undefined
}

/** The element that the page's script hydrates. */
export function AppRoot({ html, root, site }: AppRootProps) {
  return (
    // oxlint-disable-next-line react/no-danger -- React's own markup, which must stay as it is to be hydrated
    <div id="atlas" data-root={root} data-site={site} dangerouslySetInnerHTML={{ __html: html }} />
  )
}

interface JsonScriptProps {
  type: 'application/json' | 'application/ld+json'
  json: string
  /** Path of the file whose text it is. */
  file?: string
}

/** Data in the page. `<` is written as JSON's own escape of it, so that no text in it can end the element. */
export function JsonScript({ type, json, file }: JsonScriptProps) {
  const escaped = json.replaceAll('<', '\\u003c')
  // oxlint-disable-next-line react/no-danger -- escaped, as data in a script is: not as text is
  return <script type={type} data-file={file} dangerouslySetInnerHTML={{ __html: escaped }} />
}

/** Names the script that brings a file or code, by the name by which it is asked for. */
export function LaterScript({ name, address }: { name: string; address: string }) {
  return <script type="application/json" data-file={name} data-script={address} />
}

/** The document as a file. */
export const documentText = (document: ReactNode): string =>
  `<!doctype html>\n${renderToStaticMarkup(document)}\n`
