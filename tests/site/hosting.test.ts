import { readdirSync, readFileSync } from 'node:fs'
import type { IncomingHttpHeaders } from 'node:http'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, it, onTestFinished } from 'vitest'
import { CACHING, HOST_POLICY, EVERYWHERE, FRAMING } from '../../src/build/headerRules'
import { packFiles } from '../../src/build/siteFiles'
import { builtFiles } from '../support/builtPages'
import { rawAnswer } from '../support/rawAnswer'
import { useNginx } from '../support/useNginx'

const DIST = 'dist'
const hashed = readdirSync(join(DIST, 'assets')).find((file) => file.endsWith('.js')) ?? ''

const served = useNginx(DIST)

/** A file of each kind, with its type. */
const KINDS: readonly (readonly [path: string, type: string])[] = [
  ['', 'text/html; charset=utf-8'],
  ['theme/plans/', 'text/html; charset=utf-8'],
  ['country/moldova/', 'text/html; charset=utf-8'],
  ['compare/', 'text/html; charset=utf-8'],
  ['data/', 'text/html; charset=utf-8'],
  ['embed/map/', 'text/html; charset=utf-8'],
  ['embed/country/', 'text/html; charset=utf-8'],
  ['embed/host.js', 'text/javascript; charset=utf-8'],
  ['data/atlas.json', 'application/json; charset=utf-8'],
  ['data/classes.csv', 'text/csv; charset=utf-8'],
  ['data/citation.ris', 'application/x-research-info-systems; charset=utf-8'],
  [`assets/${hashed}`, 'text/javascript; charset=utf-8'],
  ['favicon.png', 'image/png'],
  ['robots.txt', 'text/plain; charset=utf-8'],
  ['manifest.json', 'application/json; charset=utf-8'],
]

const EMBED = /^(\w\w\/)?embed\//
const SHARED_FILES = /^(assets|cards|data|oembed|(\w\w\/)?embed)\//

/** Headers that a file is sent with, by its path below the site's folder. */
const rulesFor = (path: string) => {
  const isEmbed = EMBED.test(path)
  const isShared = SHARED_FILES.test(path)
  return {
    'content-security-policy': `${HOST_POLICY}; ${isEmbed ? FRAMING.embeds : FRAMING.pages}`,
    'cache-control': path.startsWith('assets/') ? CACHING.hashed : CACHING.revalidated,
    'access-control-allow-origin': isShared ? '*' : undefined,
    'cross-origin-resource-policy': isShared ? 'cross-origin' : undefined,
    'cross-origin-embedder-policy': isEmbed ? 'require-corp' : undefined,
    'x-frame-options': undefined,
    ...Object.fromEntries(Object.entries(EVERYWHERE).map(([name, value]) => [name.toLowerCase(), value])),
  }
}

const picked = (headers: IncomingHttpHeaders, rules: object) =>
  Object.fromEntries(Object.keys(rules).map((name) => [name, headers[name]]))

describe('nginx with the configuration that comes with the atlas', () => {
  it('sends every kind of file with its type and its headers, as a host of its own and in any folder of another', async (context) => {
    const { url, folderUrls } = served(context)
    for (const site of [url, ...folderUrls])
      for (const [path, type] of KINDS) {
        const { status, headers } = await rawAnswer(site + path)
        const rules = { 'content-type': type, ...rulesFor(path) }
        expect([status, picked(headers, rules)], site + path).toEqual([200, rules])
      }
  })

  it('lets a frame of an opaque origin read every file that an embed starts with', async (context) => {
    const { url, folderUrls } = served(context)
    for (const embed of ['embed/map/', 'embed/compare/']) {
      const html = readFileSync(join(DIST, embed, 'index.html'), 'utf8')
      const files = [...html.matchAll(/(?:src|href)="[./]*((?:assets|data)\/[^"]+)"/g)].map(
        ([, file = '']) => file,
      )
      expect(files.filter((file) => file.endsWith('.js')).length).toBeGreaterThan(5)
      expect(files).toContain('data/atlas.json')
      for (const site of [url, ...folderUrls])
        for (const file of new Set(files)) {
          const { headers } = await rawAnswer(site + file, { origin: 'null' })
          expect(headers['access-control-allow-origin'], site + file).toBe('*')
        }
    }
  })

  it('sends no error that may be kept or shown in a frame, in any folder', async (context) => {
    const { url, folderUrls } = served(context)
    for (const site of [url, ...folderUrls])
      for (const [path, status] of [
        ['nothing/here/', 404],
        ['assets/gone-12345678.js', 404],
        ['embed/nothing/', 404],
        ...['assets/', 'data/names/', 'offline/', 'embed/', 'cards/'].map((folder) => [folder, 404] as const),
        ['assets/%00', 400],
      ] as const) {
        const answer = await rawAnswer(site + path)
        expect(answer.status, site + path).toBe(status)
        expect(answer.headers['cache-control'] ?? CACHING.revalidated, site + path).toBe(CACHING.revalidated)
        if (status !== 404) continue
        const rules = rulesFor('404.html')
        expect(picked(answer.headers, rules), site + path).toEqual(rules)
        expect(answer.body.equals(readFileSync(join(DIST, '404.html'))), site + path).toBe(true)
      }
  })

  it('sends a file whole to whoever asks for a part of it, there or not, with each header once', async (context) => {
    const path = `assets/${hashed}`
    for (const range of ['bytes=0-9', 'bytes=99999999-', 'bytes=5-1', 'items=0-1']) {
      const answer = await rawAnswer(served(context).url + path, { range })
      const rules = { ...rulesFor(path), 'cache-control': CACHING.revalidated }
      expect([answer.status, picked(answer.headers, rules)], range).toEqual([200, rules])
      expect(answer.body.equals(readFileSync(join(DIST, path))), range).toBe(true)
    }
  })

  it('answers an address that is too long with the page for what is not there', async (context) => {
    // In a folder the host of the folder answers it.
    const answer = await rawAnswer(`${served(context).url}?query=${'long'.repeat(20_000)}`)
    const rules = rulesFor('404.html')
    expect([answer.status, picked(answer.headers, rules)]).toEqual([404, rules])
    expect(answer.body.equals(readFileSync(join(DIST, '404.html')))).toBe(true)
  })

  it('knows the type of every file of the site', async (context) => {
    const { url } = served(context)
    const endings = new Map(
      builtFiles(DIST)
        .filter((file) => !/\.(br|gz)$|^_/.test(file))
        .map((file) => [/\.\w+$/.exec(file)?.[0] ?? '', file]),
    )
    for (const file of endings.values()) {
      const { headers } = await rawAnswer(url + file)
      expect(headers['content-type'], file).not.toMatch(/octet-stream/)
    }
  })

  it('sends text packed as the reader takes it, and whole to one who takes neither', async (context) => {
    const { url, hasBrotli } = served(context)
    const paths = ['index.html', 'data/atlas.json', `assets/${hashed}`, 'data/classes.csv']
    await packFiles(DIST, paths)
    onTestFinished(async () => {
      for (const path of paths) for (const ending of ['br', 'gz']) await rm(join(DIST, `${path}.${ending}`))
    })
    for (const path of paths) {
      const plain = await rawAnswer(url + path)
      const gzip = await rawAnswer(url + path, { 'accept-encoding': 'gzip' })
      const both = await rawAnswer(url + path, { 'accept-encoding': 'gzip, deflate, br' })
      const encodings = [plain, gzip, both].map(({ headers }) => headers['content-encoding'])
      expect(encodings, path).toEqual([undefined, 'gzip', hasBrotli ? 'br' : 'gzip'])
      for (const { headers } of [plain, gzip, both])
        expect(headers['vary'], path).toContain('Accept-Encoding')
      const content = readFileSync(join(DIST, path))
      expect(plain.body.equals(content), path).toBe(true)
      expect(gunzipSync(gzip.body).equals(content), path).toBe(true)
      if (hasBrotli) expect(brotliDecompressSync(both.body).equals(content), path).toBe(true)
      expect(gzip.body.length, path).toBeLessThan(content.length)
    }
  })

  it('answers that a page or a file of data has not changed', async (context) => {
    const { url } = served(context)
    for (const path of ['theme/plans/', 'data/atlas.json']) {
      const accepted = { 'accept-encoding': 'gzip, br' }
      const { etag } = (await rawAnswer(url + path, accepted)).headers
      expect(etag, path).toBeTruthy()
      const again = await rawAnswer(url + path, { ...accepted, 'if-none-match': etag ?? '' })
      expect([again.status, again.body.length], path).toEqual([304, 0])
      const other = await rawAnswer(url + path, { ...accepted, 'if-none-match': '"another"' })
      expect(other.status, path).toBe(200)
    }
  })

  it('leads from a folder without its slash to the folder, on the host and port that were asked', async (context) => {
    const { url, folderUrls } = served(context)
    for (const site of [url, ...folderUrls]) {
      const { status, headers } = await rawAnswer(`${site}theme/plans?region=see`)
      const target = new URL(headers.location ?? '', site).href
      expect([status, target]).toEqual([301, `${site}theme/plans/?region=see`])
    }
  })
})
