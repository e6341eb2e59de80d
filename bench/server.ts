import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { asSent, bytesOf, type ByteKind, type SentFile } from './siteFiles'

/** The files sent since the last reset, in the order asked for. */
export interface Sent {
  readonly path: string
  readonly kind: ByteKind
  readonly bytes: number
}

/** A folder served as a good static host would, which knows what it sent. */
export interface BenchServer {
  readonly url: string
  readonly sent: () => readonly Sent[]
  readonly reset: () => void
  readonly close: () => Promise<void>
}

/** Files as they were sent, by folder and path: a file is compressed once. */
const kept = new Map<string, SentFile | undefined>()
const fileAt = (folder: string, path: string): SentFile | undefined => {
  const key = `${folder}/${path}`
  if (!kept.has(key)) {
    const bytes = bytesOf(folder, path)
    kept.set(key, bytes && asSent(path, bytes))
  }
  return kept.get(key)
}

/** Serves a folder with brotli and without caching; `instead` are texts sent in the place of files, by path. */
export const serveFolder = async (
  folder: string,
  instead: ReadonlyMap<string, string> = new Map(),
): Promise<BenchServer> => {
  const others = new Map([...instead].map(([path, text]) => [path, asSent(path, Buffer.from(text))]))
  let sent: Sent[] = []
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://bench')
    const asked = decodeURIComponent(pathname.slice(1))
    const path = asked === '' || asked.endsWith('/') ? `${asked}index.html` : asked
    const file = path.split('/').includes('..') ? undefined : (others.get(path) ?? fileAt(folder, path))
    if (!file) {
      response.writeHead(404).end()
      return
    }
    sent.push({ path, kind: file.kind, bytes: file.body.length })
    response.writeHead(200, {
      'content-type': file.type,
      'content-length': file.body.length,
      'cache-control': 'no-store',
      ...(file.isBrotli && { 'content-encoding': 'br' }),
    })
    response.end(file.body)
  })
  await new Promise<void>((started) => server.listen(0, '127.0.0.1', started))
  server.unref()
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    sent: () => sent,
    reset: () => {
      sent = []
    },
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}

/** A page of another site that shows the map of the atlas at this address in a frame. */
export const hostOf = (atlas: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,">
<meta name="viewport" content="width=device-width"><h1>Host</h1>
<child-trafficking-atlas src="${atlas}embed/map/?theme=treaties&amp;play=on" title="Map"></child-trafficking-atlas>
<script src="${atlas}embed/host.js" async></script></html>`
