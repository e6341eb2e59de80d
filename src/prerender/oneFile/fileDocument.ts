import { createHash } from 'node:crypto'
import { gzipSync } from 'fflate'
import { PACKED_TYPE } from '../../carried/unpack'
import type { Language } from '../../domain/languages'

/** What a file of its own is made of. */
export interface FileParts {
  readonly language: Language
  readonly title: string
  readonly description: string
  /** Address of the site it comes from, if that is known. */
  readonly siteUrl: string | null
  readonly icon: string
  readonly styles: string
  readonly script: string
  /** Markup of the atlas, and of what stands after it. */
  readonly atlas: string
  readonly values: string
  /** Texts of the files it carries, by their paths. */
  readonly files: Readonly<Record<string, string>>
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** A script ends where its element is said to end, and what opens a comment may change that: neither is in it as it is. */
const inElement = (script: string): string =>
  script.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--')

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** No day of the machine goes in: two builds give the same bytes. */
const packed = (files: FileParts['files']): string => {
  const bytes = gzipSync(new TextEncoder().encode(JSON.stringify(files)), { level: 9, mtime: 0 })
  return `<script type="${PACKED_TYPE}">${Buffer.from(bytes).toString('base64')}</script>`
}

/**
 * The whole atlas as one document, which a browser opens from a disk. It may fetch nothing from anywhere, and run nothing
 * but its own script.
 */
export const fileDocument = (parts: FileParts): string => {
  const { language, title, description, siteUrl, icon, styles, atlas, values, files } = parts
  const script = inElement(parts.script)
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(styles)}`,
    'font-src data:',
    'img-src data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policy}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="referrer" content="no-referrer" />
    <meta name="robots" content="noindex" />
    <meta name="color-scheme" content="light dark" />
    <title>${escaped(title)}</title>
    <meta name="description" content="${escaped(description)}" />
    <link rel="icon" href="data:image/svg+xml;base64,${Buffer.from(icon).toString('base64')}" />
    <style>${styles}</style>
  </head>
  <body>
    <div id="atlas"${siteUrl === null ? '' : ` data-site="${escaped(siteUrl)}"`}>${atlas}</div>
    ${values}
    ${packed(files)}
    <script>${script}</script>
  </body>
</html>
`
}
