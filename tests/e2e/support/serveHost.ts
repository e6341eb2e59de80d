import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A site that is not the atlas's own, with one page. */
export interface HostSite {
  readonly url: string
  readonly close: () => Promise<void>
}

/** Serves a page of another origin whose body holds this HTML, with room above and below to scroll. */
export const serveHost = async (body: string): Promise<HostSite> => {
  const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title>
<link rel="icon" href="data:,"><style>body{margin:0} .room{height:1200px}</style></head>
<body><h1>Host</h1>${body}<div class="room"></div></body></html>`
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
    response.end(page)
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
