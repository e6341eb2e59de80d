import { createHash } from 'node:crypto'
import { gzipSync } from 'fflate'
import type { ReactNode } from 'react'
import type { Language } from '../../domain/languages'
import { AppRoot, Document } from '../Document'

/** What a file of its own is made of. */
interface FileDocumentProps {
  language: Language
  title: string
  description: string
  /** Address of the site it comes from, if that is known. */
  siteUrl: string | null
  icon: string
  styles: string
  script: string
  /** Markup of the atlas, and what stands around its element. */
  atlas: string
  around: (atlas: ReactNode) => ReactNode
  /** Texts of the files it holds, by their paths. */
  files: Readonly<Record<string, string>>
  /** What stands after the atlas. */
  children: ReactNode
}

/** A script ends where its element is said to end, and what opens a comment may change that: neither is in it as it is. */
const inElement = (script: string): string =>
  script.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--')

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

const base64 = (bytes: Uint8Array | string): string => Buffer.from(bytes).toString('base64')

/** Gzip in base 64 of an object of texts by path, as `oneFile.ts` unpacks it. No day of the machine goes in: two builds give the same bytes. */
const packed = (files: FileDocumentProps['files']): string =>
  base64(gzipSync(new TextEncoder().encode(JSON.stringify(files)), { level: 9, mtime: 0 }))

/**
 * The whole atlas as one document, which a browser opens from a disk. It may fetch nothing from anywhere, and run nothing
 * but its own script.
 */
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
      icon={`data:image/svg+xml;base64,${base64(icon)}`}
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
