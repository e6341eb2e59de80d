import { readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

/** The kinds into which what travels is split. */
export const BYTE_KINDS = ['html', 'js', 'css', 'data', 'fonts', 'other'] as const
export type ByteKind = (typeof BYTE_KINDS)[number]

interface Media {
  readonly type: string
  readonly kind: ByteKind
  /** Compressed already, so that it travels as it lies there. */
  readonly isPacked?: true
}

const MEDIA: Readonly<Record<string, Media>> = {
  '.html': { type: 'text/html; charset=utf-8', kind: 'html' },
  '.js': { type: 'text/javascript', kind: 'js' },
  '.mjs': { type: 'text/javascript', kind: 'js' },
  '.css': { type: 'text/css', kind: 'css' },
  '.json': { type: 'application/json', kind: 'data' },
  '.csv': { type: 'text/csv; charset=utf-8', kind: 'data' },
  '.woff2': { type: 'font/woff2', kind: 'fonts', isPacked: true },
  '.svg': { type: 'image/svg+xml', kind: 'other' },
  '.png': { type: 'image/png', kind: 'other', isPacked: true },
  '.txt': { type: 'text/plain; charset=utf-8', kind: 'other' },
}
const UNKNOWN: Media = { type: 'application/octet-stream', kind: 'other', isPacked: true }

/** A file as it travels. */
export interface SentFile {
  readonly type: string
  readonly kind: ByteKind
  /** Whether the body is compressed with brotli, at its best (11). */
  readonly isBrotli: boolean
  readonly body: Buffer
}

/** A file of this path as it travels, with these bytes. */
export const asSent = (path: string, bytes: Buffer): SentFile => {
  const { type, kind, isPacked = false } = MEDIA[extname(path)] ?? UNKNOWN
  return { type, kind, isBrotli: !isPacked, body: isPacked ? bytes : brotliCompressSync(bytes) }
}

/** The bytes of a file; nothing where there is none. */
export const bytesOf = (folder: string, path: string): Buffer | undefined => {
  try {
    return readFileSync(join(folder, path))
  } catch {
    return undefined
  }
}
