import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin, ViteDevServer } from 'vite'

const PROGRAM = '/src/build/development/pageText.tsx'

const stylesOf = ({ environments: { ssr }, config }: ViteDevServer): string[] => {
  const loaded = [...ssr.moduleGraph.fileToModulesMap.keys()].filter((file) => file.endsWith('.css'))
  return ['src/ui/base.css', ...loaded.map((file) => file.slice(config.root.length + 1))]
}

/** Serves the development server's pages, each rendered on request. */
export const servePages = (): Plugin => ({
  name: 'serve-pages',
  configureServer(server) {
    server.middlewares.use((request, response, next) => {
      const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1)
      const isFolder = path === '' || path.endsWith('/')
      if (!isFolder || (path !== '' && existsSync(join(server.config.root, path, 'index.html'))))
        return next()
      server
        .ssrLoadModule(PROGRAM)
        .then(({ pageText }) => {
          const text = (pageText as typeof import('./pageText').pageText)(path, stylesOf(server))
          if (text === null) return next()
          response.setHeader('Content-Type', 'text/html')
          response.end(text)
        })
        .catch(next)
    })
  },
})
