import { createServer, type ViteDevServer } from 'vite'
import { afterAll, beforeAll } from 'vitest'

/** Serves the pages of this file's tests as `npm run dev` does, of the sources as they are; gives the address of a path. */
export const useDevelopmentServer = (): ((path: string) => string) => {
  let server: ViteDevServer | undefined
  beforeAll(async () => {
    server = await createServer({
      server: { host: '127.0.0.1', port: 0, hmr: false, watch: null },
      logLevel: 'error',
    })
    await server.listen()
  })
  afterAll(() => server?.close())
  return (path) => `${server?.resolvedUrls?.local[0]}${path}`
}
