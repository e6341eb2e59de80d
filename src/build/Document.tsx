import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import template from '../../index.html?raw'
import type { Language } from '../domain/languages'

interface DocumentProps {
  language: Language
  /** Path below `src` of the module that defines the page, where one does. */
  module?: string | undefined
  title: string
  description: string
  icon: string
  /** Absent on the development server's pages, whose styles are inline. */
  policy?: string | undefined
  isUnlisted?: boolean | undefined
  head?: ReactNode
  children: ReactNode
}

/** The parts that a document adds to `index.html`. React hoists `meta`, `title` and `link`; stylesheets and scripts keep their order. */
export function Document(props: DocumentProps) {
  const { language, module, title, description, icon, policy, isUnlisted, head, children } = props
  return (
    <html lang={language} data-page={module}>
      <head>
        {policy && <meta httpEquiv="Content-Security-Policy" content={policy} />}
        {isUnlisted && <meta name="robots" content="noindex" />}
        <title>{title}</title>
        <meta name="description" content={description} />
        {/* A browser decodes an icon again at each entry of the history, and an SVG as a document of its own. */}
        <link rel="icon" href={icon} type="image/png" />
        {head}
      </head>
      <body>{children}</body>
    </html>
  )
}

interface AppRootProps {
  html: string
  /** The path to the site's folder, absent in the atlas as one file. */
  root?: string
  site?: string | undefined
}

export function AppRoot({ html, root, site }: AppRootProps) {
  return (
    // oxlint-disable-next-line react/no-danger -- React's own markup, which must stay as it is to be hydrated
    <div id="atlas" data-root={root} data-site={site} dangerouslySetInnerHTML={{ __html: html }} />
  )
}

interface JsonScriptProps {
  type: 'application/json' | 'application/ld+json'
  json: string
  file?: string
}

/** Data in the page. `<` is written as its JSON escape, so that no text in it can end the element. */
export function JsonScript({ type, json, file }: JsonScriptProps) {
  const escaped = json.replaceAll('<', '\\u003c')
  // oxlint-disable-next-line react/no-danger -- escaped, as data in a script is: not as text is
  return <script type={type} data-file={file} dangerouslySetInnerHTML={{ __html: escaped }} />
}

/** Names the script that holds a file or code, by the name under which it is requested. */
export function LaterScript({ name, address }: { name: string; address: string }) {
  return <script type="application/json" data-file={name} data-script={address} />
}

const PARTS = /^(<html[^>]*>)<head>(.*)<\/head><body>(.*)<\/body><\/html>$/s
const SCRIPT = / *<script type="module" src="[^"]*"([^>]*)><\/script>\n/

/** Fills `index.html` with a document; `script` is the address of the page's module, which some have none of. */
export const documentText = (document: ReactNode, script?: string): string => {
  const [, html = '', head = '', body = ''] = PARTS.exec(renderToStaticMarkup(document)) ?? []
  return template
    .replace(SCRIPT, (_, others: string) =>
      script === undefined ? '' : `<script type="module" src="${script}"${others}></script>\n`,
    )
    .replace(/<html[^>]*>/, html)
    .replace('<!--head-->', () => head)
    .replace('<!--body-->', () => body)
}
