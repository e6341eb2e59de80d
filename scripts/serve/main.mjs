import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import sirv from 'sirv'

// Run by `npm start` in the project's folder. It serves the built site to this computer as a plain host of files does:
// a folder by its index.html, a folder without its slash by a redirect, and what there is not by 404.html.

const SITE = 'dist'
const HOST = '127.0.0.1'
const FIRST_PORT = Number(process.env['PORT'] ?? 4173)
const MOST_TRIES = 20

/** Sends `404.html` of the language, or that of the site. */
const sendMissing = (path, response) => {
  const [, language = ''] = /^\/([a-z]{2})\//.exec(path) ?? []
  const own = join(SITE, language, '404.html')
  response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8', 'Cache-Control': 'no-cache' })
  response.end(readFileSync(existsSync(own) ? own : join(SITE, '404.html')))
}

// Frames of an opaque origin may read the files, as of every host that docs/hosting.md names.
const setHeaders = (response) => response.setHeader('Access-Control-Allow-Origin', '*')

const send = sirv(SITE, { etag: true, brotli: true, gzip: true, extensions: ['html'], maxAge: 0, setHeaders })

/** Whether a path of this host names a folder without its slash, from which the page's links would lead astray. */
const isFolder = (path) =>
  /^\/[^/]/.test(path) &&
  !path.endsWith('/') &&
  !path.includes('..') &&
  existsSync(join(SITE, path, 'index.html'))

const server = createServer((request, response) => {
  const [path = '/', query] = (request.url ?? '/').split('?', 2)
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' })
    response.end()
  } else if (isFolder(path)) {
    response.writeHead(301, { Location: `${path}/${query === undefined ? '' : `?${query}`}` })
    response.end()
  } else {
    // Every file is sent whole: sirv takes any range for one of bytes, and fails on one that ends before it begins.
    delete request.headers.range
    send(request, response, () => sendMissing(path, response))
  }
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
