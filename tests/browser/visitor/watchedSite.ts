import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

/** The built site at an address of its own, with ears. */
export interface WatchedSite {
  readonly url: string
  /** What went wrong since this was last asked. */
  readonly problems: () => readonly string[]
  /** Address of a page of the same site that holds the page in a frame of this size, with or without scripts. */
  readonly framed: (path: string, size: { width: number; height: number }, javaScript: boolean) => string
  readonly close: () => Promise<void>
}

const WATCHER = '-/watch.js'
const EAR = '-/problems'
const FRAME = '-/frame'

/** Runs in the page before anything of the site: hears what a console would show, and says it to the server at once. */
const watch = (ear: string): void => {
  const tell = (line: string) => {
    const request = new XMLHttpRequest()
    // Not later: the page may be left at any moment.
    request.open('POST', ear, false)
    request.send(`${line} (${location.href})`)
  }
  addEventListener(
    'error',
    (event) => {
      const source = event.target instanceof Element ? event.target.outerHTML.slice(0, 200) : null
      tell(source === null ? `page error: ${event.message}` : `not loaded: ${source}`)
    },
    true,
  )
  addEventListener('unhandledrejection', ({ reason }) => tell(`page error: ${String(reason)}`))
  addEventListener('securitypolicyviolation', (event) =>
    tell(`page error: the policy refused ${event.blockedURI} by ${event.violatedDirective}`),
  )
  for (const level of ['error', 'warn'] as const) {
    const say = console[level].bind(console)
    console[level] = (...words) => {
      tell(`console ${level}: ${words.map(String).join(' ')}`)
      say(...words)
    }
  }
}

const textOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

const frameOf = (query: URLSearchParams): string => {
  const sandbox = query.has('still') ? ' sandbox="allow-same-origin"' : ''
  return `<!doctype html><html lang="en"><head><title>Frame</title><link rel="icon" href="data:,"></head>
<body style="margin:0"><iframe title="Page"${sandbox} style="border:0;display:block"
 width="${Number(query.get('width'))}" height="${Number(query.get('height'))}"
 src="/${encodeURI(query.get('path') ?? '').replaceAll('"', '')}"></iframe></body></html>`
}

/**
 * Hands on what another server of the site answers. WebDriver tells nothing of consoles and of what was not found, so
 * each page gets one script before all others, and the server notes what it lacks.
 */
export const watchSite = async (siteUrl: string): Promise<WatchedSite> => {
  let problems: string[] = []
  const server = createServer(async (request, response) => {
    const path = (request.url ?? '/').slice(1)
    const send = (type: string, body: string | Buffer, status = 200) => {
      response.writeHead(status, { 'content-type': type, 'cache-control': 'no-cache' })
      response.end(body)
    }
    if (path === EAR) {
      problems.push(await textOf(request))
      return send('text/plain', '')
    }
    if (path === WATCHER) return send('text/javascript', `(${String(watch)})('/${EAR}')`)
    if (path.startsWith(FRAME)) return send('text/html', frameOf(new URL(path, siteUrl).searchParams))
    const answer = await fetch(new URL(path, siteUrl))
    const type = answer.headers.get('content-type') ?? ''
    const body = Buffer.from(await answer.arrayBuffer())
    if (!answer.ok) problems.push(`not found: ${path} (${answer.status})`)
    if (!type.startsWith('text/html')) return send(type, body, answer.status)
    const page = body.toString('utf8').replace('<head>', `<head><script src="/${WATCHER}"></script>`)
    return send(type, page, answer.status)
  })
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening)
  })
  const { port } = server.address() as AddressInfo
  const url = `http://127.0.0.1:${port}/`
  return {
    url,
    problems: () => {
      const heard = problems
      problems = []
      return heard
    },
    framed: (path, { width, height }, javaScript) => {
      const query = new URLSearchParams({ path, width: String(width), height: String(height) })
      if (!javaScript) query.set('still', '')
      return `${url}${FRAME}?${query}`
    },
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}
