import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin, ViteDevServer } from 'vite'

const PROGRAM = '/src/build/development/pageText.tsx'

/** Style sheets of what the program of the pages has loaded, those of every page first. */
const stylesOf = ({ environments: { ssr }, config }: ViteDevServer): string[] => {
  const loaded = [...ssr.moduleGraph.fileToModulesMap.keys()].filter((file) => file.endsWith('.css'))
  return ['src/ui/base.css', ...loaded.map((file) => file.slice(config.root.length + 1))]
}

/** The development server's pages: there is no file of any, so each is written as it is asked for. */
export const servePages = (): Plugin => ({
  name: 'serve-pages',
  configureServer(server) {
    server.middlewares.use((request, response, next) => {
      const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1)
      const isFolder = path === '' || path.endsWith('/')
      if (!isFolder || existsSync(join(server.config.root, path, 'index.html'))) return next()
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
