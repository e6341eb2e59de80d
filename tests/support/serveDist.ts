import { readFile, stat } from 'node:fs/promises'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, resolve, sep } from 'node:path'
import { applyFault, type Fault, parseBreakage } from './faults'

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
  '.zip': 'application/zip',
}

/** Files that a server has another content for, by their paths: the site as it is published the next time. */
export type Instead = ReadonlyMap<string, string>

/** A running server of the built site. */
export interface SiteServer {
  /** Address of the site's start page, with the folder it is served under. */
  readonly url: string
  readonly close: () => Promise<void>
}

/** The file's media type, as a static host would send it. */
export const mediaType = (path: string): string => TYPES[extname(path) || path] ?? 'application/octet-stream'

/** The path below `base` that a request's address names, decoded; null where it is not a path of the site. */
export const sitePath = (address: string, base: string): string | null => {
  const path = address.split(/[?#]/, 1)[0] ?? ''
  if (!path.startsWith(base)) return null
  try {
    const decoded = decodeURIComponent(path.slice(base.length))
    return decoded.includes('\0') ? null : decoded
  } catch {
    return null
  }
}

/** The place on disk of a path of the site; null where it leads out of the folder. */
export const placeInFolder = (root: string, path: string): string | null => {
  const folder = resolve(root)
  const place = resolve(folder, `./${path.replaceAll('\\', '/')}`)
  return place === folder || place.startsWith(folder + sep) ? place : null
}

const kindOf = async (place: string): Promise<'file' | 'folder' | 'none'> => {
  const found = await stat(place).catch(() => null)
  if (!found) return 'none'
  return found.isDirectory() ? 'folder' : 'file'
}

const send = (response: ServerResponse, status: number, type: string, body: string | Buffer): void => {
  response.writeHead(status, {
    'content-type': type,
    'content-length': Buffer.byteLength(body),
    'x-content-type-options': 'nosniff',
    // Every test sees the files of this build.
    'cache-control': 'no-cache',
  })
  // Node leaves the body out of the answer to a HEAD request.
  response.end(body)
}

const sendMissing = async (response: ServerResponse, root: string): Promise<void> => {
  const page = await readFile(join(root, '404.html')).catch(() => 'Not found')
  send(response, 404, TYPES['.html'] ?? '', page)
}

const redirect = (response: ServerResponse, location: string): void => {
  response.writeHead(301, { location })
  response.end()
}

/** Answers as a plain static host does: a folder's `index.html`, a slash added to a folder, `404.html`. */
const answer = async (
  response: ServerResponse,
  root: string,
  address: string,
  base: string,
  fault?: Fault,
  instead?: Instead,
) => {
  const path = sitePath(address, base)
  const place = path === null ? null : placeInFolder(root, path)
  if (path === null || place === null) return sendMissing(response, root)
  const other = instead?.get(path === '' || path.endsWith('/') ? `${path}index.html` : path)
  if (other !== undefined)
    return send(response, 200, mediaType(path.endsWith('/') || path === '' ? '.html' : path), other)
  const kind = await kindOf(place)
  if (kind === 'folder' && path !== '' && !path.endsWith('/')) {
    return redirect(response, address.replace(/(?=\?|$)/, '/'))
  }
  if (kind === 'file' && path.endsWith('/')) return sendMissing(response, root)
  const file = kind === 'folder' ? join(place, 'index.html') : place
  if ((await kindOf(file)) !== 'file') return sendMissing(response, root)
  const body = await readFile(file)
  if (fault === undefined) return send(response, 200, mediaType(file), body)
  const broken = applyFault(fault, body)
  if (broken === 'missing') return sendMissing(response, root)
  if (broken === 'cut-off') return void response.destroy()
  return send(response, 200, broken.type ?? mediaType(file), broken.body)
}

/**
 * Serves a built site on a free port of this machine. `base` is the folder it is served under, such as
 * `/ngo/atlas/`. With `canBreak` it serves under addresses made by `breakFile` only, and breaks the file
 * that the address names.
 */
export const serveDist = async ({
  root,
  base = '/',
  canBreak = false,
  port: wanted = 0,
  instead,
  isShared = true,
}: {
  readonly root: string
  readonly base?: string
  readonly canBreak?: boolean
  /** A free one where not given. */
  readonly port?: number
  readonly instead?: Instead
  /** Whether frames of an opaque origin may read its files, as GitHub Pages lets them and docs/hosting.md asks of others. */
  readonly isShared?: boolean
}): Promise<SiteServer> => {
  const server = createServer((request, response) => {
    if (isShared) response.setHeader('access-control-allow-origin', '*')
    const address = request.url ?? '/'
    const breakage = canBreak ? parseBreakage(address, base) : { base, file: null }
    const isBroken = breakage?.file != null && sitePath(address, breakage.base) === breakage.file
    const answered = breakage
      ? answer(response, root, address, breakage.base, isBroken ? breakage.fault : undefined, instead)
      : sendMissing(response, root)
    answered.catch((error: unknown) => {
      if (response.headersSent) response.destroy()
      else send(response, 500, TYPES['.txt'] ?? '', String(error))
    })
  })
  await new Promise<void>((started, failed) => {
    server.once('error', failed)
    server.listen(wanted, '127.0.0.1', started)
  })
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}${base}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        // A browser keeps its connections open.
        server.closeAllConnections()
      }),
  }
}
