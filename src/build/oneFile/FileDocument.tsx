import { createHash } from 'node:crypto'
import { gzipSync } from 'fflate'
import type { ReactNode } from 'react'
import type { Language } from '../../domain/languages'
import { AppRoot, Document } from '../Document'

interface FileDocumentProps {
  language: Language
  title: string
  description: string
  siteUrl: string | null
  icon: Uint8Array
  styles: string
  script: string
  atlas: string
  around: (atlas: ReactNode) => ReactNode
  /** Texts of the inlined files, by path. */
  files: Readonly<Record<string, string>>
  children: ReactNode
}

/** `</script` ends the element and `<!--` changes how it is parsed, so both are escaped. */
const inElement = (script: string): string =>
  script.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--')

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

const base64 = (bytes: Uint8Array | string): string => Buffer.from(bytes).toString('base64')

/** Base64 of gzip of a JSON object; `mtime: 0`, so that two builds give the same bytes. */
const packed = (files: FileDocumentProps['files']): string =>
  base64(gzipSync(new TextEncoder().encode(JSON.stringify(files)), { level: 9, mtime: 0 }))

/** The whole atlas as one document to open from a disk. Its policy allows no request and no other script. */
export function FileDocument(props: FileDocumentProps) {
  const { siteUrl, icon, styles, atlas, around, files, children, script: source, ...about } = props
  const script = inElement(source)
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(styles)}`,
    'font-src data:',
    'img-src data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  return (
    <Document
      {...about}
      icon={`data:image/png;base64,${base64(icon)}`}
      policy={policy}
      isUnlisted
      // oxlint-disable-next-line react/no-danger -- the build's own styles and script, to the byte: the policy names their hashes
      head={<style dangerouslySetInnerHTML={{ __html: styles }} />}
    >
      {around(<AppRoot html={atlas} site={siteUrl ?? undefined} />)}
      {children}
      <script type="application/gzip">{packed(files)}</script>
      {/* oxlint-disable-next-line react/no-danger -- see above */}
      <script dangerouslySetInnerHTML={{ __html: script }} />
    </Document>
  )
}
