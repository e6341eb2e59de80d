import { existsSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import type { HotUpdateOptions, Plugin, ViteDevServer } from 'vite'
import { catalogueNamed, compiledMessagesOf } from '../../../scripts/translations/compiled.ts'

type Program = typeof import('../pageText')

const PROGRAM = '/src/build/pageText.ts'

const sheetsOf = ({ environments: { ssr }, config }: ViteDevServer): string[] => {
  const loaded = [...ssr.moduleGraph.fileToModulesMap.keys()].filter((file) => file.endsWith('.css'))
  return ['src/ui/base.css', ...loaded.map((file) => file.slice(config.root.length + 1))]
}

/** The path below the site's folder that a request asks for. */
const pathOf = ({ originalUrl, url = '/' }: IncomingMessage & { originalUrl?: string }): string =>
  new URL(originalUrl ?? url, 'http://localhost').pathname.slice(1)

/** Whether a browser asks for a page and not for a part of one. */
const asksForPage = ({ method, headers }: IncomingMessage): boolean =>
  (method === 'GET' || method === 'HEAD') && (headers.accept ?? '').includes('text/html')

/** Whether a folder has a page of its own, as the gallery. */
const isFileOf = ({ config }: ViteDevServer, path: string): boolean =>
  path !== '' && existsSync(join(config.root, path.endsWith('/') ? `${path}index.html` : path))

const sendPage = async (
  server: ViteDevServer,
  [request, response]: readonly [IncomingMessage, ServerResponse],
  textOf: (program: Program, path: string) => string | null,
): Promise<boolean> => {
  const program = (await server.ssrLoadModule(PROGRAM)) as Program
  const path = pathOf(request)
  const text = textOf(program, path)
  if (text === null) return false
  const html = await server.transformIndexHtml(`/${path}`, text)
  response.setHeader('Content-Type', 'text/html')
  response.end(html)
  return true
}

/**
 * Whether the browser shows an edit of a file without loading the page again: a component by Fast Refresh, a stylesheet, a
 * catalogue. Any other module of the program that writes pages may have written what the page shows.
 */
const isShownAtOnce = ({ file, server }: HotUpdateOptions): boolean =>
  file.endsWith('.css') ||
  ((file.endsWith('.tsx') || catalogueNamed(file).language !== undefined) &&
    (server.environments.client.moduleGraph.getModulesByFile(file)?.size ?? 0) > 0)

/** Serves the development server's pages, each rendered on request, and loads them again after an edit of what writes them. */
export const servePages = (): Plugin => ({
  name: 'serve-pages',
  apply: 'serve',
  hotUpdate(options) {
    const { file, server, modules } = options
    const { language } = catalogueNamed(file)
    if (this.environment.name === 'client' && language !== undefined) {
      // Modules keep their messages; the texts that a page shows take the edit (text/edits.ts).
      const messages = compiledMessagesOf(language)
      server.environments.client.hot.send('edited-messages', { language, messages })
      return []
    }
    // Vite takes a CSS module for one whose classes may have other names after an edit; ours have the same (hotStyles).
    if (this.environment.name === 'client' && file.endsWith('.module.css'))
      for (const module of modules) module.isSelfAccepting = true
    if (this.environment.name !== 'ssr' || modules.length === 0) return undefined
    if (!isShownAtOnce(options)) server.environments.client.hot.send({ type: 'full-reload' })
    return undefined
  },
  configureServer(server) {
    server.middlewares.use((request, response, next) => {
      const path = pathOf(request)
      // Nothing can be stored in development: only the build knows the files.
      if (/^offline\/[a-z]{2}\.json$/.test(path)) return void response.end('{}')
      if ((path !== '' && !path.endsWith('/')) || isFileOf(server, path)) return next()
      sendPage(server, [request, response], ({ pageText }) => pageText(path, sheetsOf(server)))
        .then((isSent) => (isSent ? undefined : next()))
        .catch(next)
    })
    // After Vite has looked for a file of that name.
    return () =>
      server.middlewares.use((request, response, next) => {
        const path = pathOf(request)
        if (!asksForPage(request) || isFileOf(server, path)) return next()
        response.statusCode = 404
        sendPage(server, [request, response], ({ missingText }) => missingText(path, sheetsOf(server))).catch(
          next,
        )
      })
  },
})
