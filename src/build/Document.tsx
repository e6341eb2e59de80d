import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import template from '../../index.html?raw'
import type { Language } from '../domain/languages'

interface DocumentParts {
  language: Language
  /** Path below `src` of the module that defines the page, where one does. */
  module?: string | undefined
  /** Address of the module that starts the page, where one does. */
  script?: string | undefined
  title: string
  description: string
  icon: string
  /** Absent on the development server's pages, whose styles are inline. */
  policy?: string | undefined
  isUnlisted?: boolean | undefined
  head?: ReactNode
  body: ReactNode
}

const SCRIPT = / *<script type="module" src="[^"]*"([^>]*)><\/script>\n/

/** Fills `index.html`. React writes `meta`, `title` and `link` first; stylesheets and scripts keep their order. */
export const documentText = (parts: DocumentParts): string => {
  const { language, module, script, title, description, icon, policy, isUnlisted, head, body } = parts
  const headText = renderToStaticMarkup(
    <>
      {policy && <meta httpEquiv="Content-Security-Policy" content={policy} />}
      {isUnlisted && <meta name="robots" content="noindex" />}
      <title>{title}</title>
      <meta name="description" content={description} />
      {/* A browser decodes an icon again at each entry of the history, and an SVG as a document of its own. */}
      <link rel="icon" href={icon} type="image/png" />
      {head}
    </>,
  )
  const bodyText = renderToStaticMarkup(body)
  const page = module === undefined ? '' : ` data-page="${module}"`
  return template
    .replace(/<html[^>]*>/, `<html lang="${language}"${page}>`)
    .replace(SCRIPT, (_, others: string) =>
      script === undefined ? '' : `<script type="module" src="${script}"${others}></script>\n`,
    )
    .replace('<!--head-->', () => headText)
    .replace('<!--body-->', () => bodyText)
}

/** A module of another place in the page than the template of all documents has it. */
export function ModuleScript({ src }: { src: string }) {
  return <script type="module" crossOrigin="" src={src} />
}

interface AppRootProps {
  html: string
  /** The path to the site's folder. */
  root: string
}

export function AppRoot({ html, root }: AppRootProps) {
  return (
    // oxlint-disable-next-line react/no-danger -- React's own markup, which must stay as it is to be hydrated
    <div id="atlas" data-root={root} dangerouslySetInnerHTML={{ __html: html }} />
  )
}

/** Data in the page for search engines. `<` is written as its JSON escape, so that no text in it can end the element. */
export function JsonScript({ json }: { json: string }) {
  const escaped = json.replaceAll('<', '\\u003c')
  // oxlint-disable-next-line react/no-danger -- escaped, as data in a script is: not as text is
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: escaped }} />
}
