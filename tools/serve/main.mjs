import { createHash } from 'node:crypto'
import { existsSync, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'

// Run by `npm start` in the project's folder. It serves the built site to this computer as a plain host of files does:
// a folder by its index.html, a folder without its slash by a redirect, and what there is not by 404.html. It keeps what
// it has sent in memory, compressed once.

const SITE = 'dist'
const HOST = '127.0.0.1'
const FIRST_PORT = Number(process.env['PORT'] ?? 4173)
const MOST_TRIES = 20

const TYPES = {
  '.css': 'text/css;charset=utf-8',
  '.csv': 'text/csv;charset=utf-8',
  '.html': 'text/html;charset=utf-8',
  '.js': 'text/javascript;charset=utf-8',
  '.json': 'application/json;charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml;charset=utf-8',
  '.txt': 'text/plain;charset=utf-8',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml;charset=utf-8',
  '.zip': 'application/zip',
}
const PACKED = /^(text|application\/(json|xml)|image\/svg)/
const compress = promisify(brotliCompress)
const QUALITY = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }

const read = async (file) => {
  const body = await readFile(file)
  const type = TYPES[extname(file)] ?? 'application/octet-stream'
  const headers = {
    'Content-Type': type,
    'Cache-Control': 'no-cache',
    ETag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 16)}"`,
    Vary: 'Accept-Encoding',
  }
  return { headers, body, packed: PACKED.test(type) ? await compress(body, QUALITY) : null }
}

const known = new Map()

/** A file of the site, or null; it is read again after a new build. */
const fileAt = (path) => {
  const file = join(SITE, path)
  const found = statSync(file, { throwIfNoEntry: false })
  if (!found?.isFile()) return null
  const before = known.get(file)
  if (before?.writtenAt === found.mtimeMs) return before.read
  const now = { writtenAt: found.mtimeMs, read: read(file) }
  known.set(file, now)
  return now.read
}

/** The path of a request inside the site; null where it is none, or leads out of the site. */
const placeOf = (path) => {
  try {
    const place = decodeURIComponent(path)
    return /\/[./]|[\\\0]/.test(place) ? null : place
  } catch {
    return null
  }
}

const send = async (request, response, status, file) => {
  const { headers, body, packed } = await file
  const isKnown = status === 200 && request.headers['if-none-match'] === headers.ETag
  const isPacked = packed !== null && /\bbr\b/.test(request.headers['accept-encoding'] ?? '')
  const content = isPacked ? packed : body
  response.writeHead(isKnown ? 304 : status, {
    ...headers,
    ...(isPacked && { 'Content-Encoding': 'br' }),
    ...(!isKnown && { 'Content-Length': content.length }),
  })
  response.end(isKnown || request.method === 'HEAD' ? undefined : content)
}

/** Sends `404.html` of the language, or that of the site. */
const sendMissing = (request, response, path) => {
  const [, language = ''] = /^\/([a-z]{2})\//.exec(path) ?? []
  return send(request, response, 404, fileAt(join(language, '404.html')) ?? fileAt('404.html'))
}

const answer = async (request, response) => {
  const [path = '/', query] = (request.url ?? '/').split('?', 2)
  const place = placeOf(path)
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end()
  } else if (place === null) await sendMissing(request, response, path)
  else if (!place.endsWith('/') && existsSync(join(SITE, place, 'index.html'))) {
    response.writeHead(301, { Location: `${path}/${query === undefined ? '' : `?${query}`}` }).end()
  } else {
    const file = fileAt(place.endsWith('/') ? `${place}index.html` : place)
    await (file ? send(request, response, 200, file) : sendMissing(request, response, path))
  }
}

const server = createServer((request, response) => {
  answer(request, response).catch((error) => {
    console.error(error)
    response.destroy()
  })
})

let tries = 0
server.on('error', (error) => {
  tries += 1
  if (error.code !== 'EADDRINUSE' || tries > MOST_TRIES) throw error
  server.listen(FIRST_PORT + tries, HOST)
})
server.on('listening', () => {
  console.log(`
  The atlas is at http://${HOST}:${server.address().port}/

  This server is for looking at the site on this computer. It is no host: it sends no security headers.
  docs/hosting.md says how the folder "${SITE}" is published. Stop it with Ctrl+C.
`)
})
server.listen(FIRST_PORT, HOST)
