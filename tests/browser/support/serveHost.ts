import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A site that is not the atlas's own, with one page. */
export interface HostSite {
  readonly url: string
  readonly close: () => Promise<void>
}

/** The particular settings of the site. */
export interface HostOptions {
  /** Its content security policy; its own style sheet and icon must be allowed: `style-src 'self'; img-src data:`. */
  readonly policy?: string
  /** The direction of its writing. */
  readonly dir?: 'ltr' | 'rtl'
  /** Whether it isolates itself from other origins, for what browsers allow isolated pages alone. */
  readonly isolated?: boolean
}

const STYLES = 'body{margin:0} .room{height:1200px}'

const ISOLATING = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
}

/** Serves a page of another origin whose body holds this HTML, with room above and below to scroll. */
export const serveHost = async (
  body: string,
  { policy, dir = 'ltr', isolated = false }: HostOptions = {},
): Promise<HostSite> => {
  const page = `<!doctype html><html lang="en" dir="${dir}"><head><meta charset="utf-8"><title>Host</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="/host.css"></head>
<body><h1>Host</h1>${body}<div class="room"></div></body></html>`
  const server = createServer(({ url }, response) => {
    const isStyles = url === '/host.css'
    response.writeHead(200, {
      'content-type': `text/${isStyles ? 'css' : 'html'}; charset=utf-8`,
      ...(policy !== undefined && { 'content-security-policy': policy }),
      ...(isolated && ISOLATING),
    })
    response.end(isStyles ? STYLES : page)
  })
  await new Promise<void>((started, failed) => {
    server.once('error', failed)
    server.listen(0, '127.0.0.1', started)
  })
  const { port } = server.address() as AddressInfo
  return {
    // Another name than the atlas's own address: another site to the browser, not only another port.
    url: `http://localhost:${port}/`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}
