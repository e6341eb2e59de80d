import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { CACHING, CONTENT_SECURITY_POLICY, EVERYWHERE, FRAMING } from '../../src/build/hosting/headerRules'
import { RELEASES } from '../../src/data/releases'
import { versionFolder } from '../../src/domain/sitePaths'
import { builtFiles } from '../support/builtPages'
import { rawAnswer } from '../support/rawAnswer'
import { useNginx } from '../support/useNginx'

const DIST = 'dist'
const hashed = readdirSync(join(DIST, 'assets')).find((file) => file.endsWith('.js')) ?? ''

const served = useNginx(DIST)

/** Folder of a released version of the data. */
const kept = versionFolder(RELEASES.at(-1) ?? '')

/** A file of each kind, with its type. */
const KINDS: readonly (readonly [path: string, type: string])[] = [
  ['', 'text/html; charset=utf-8'],
  ['theme/plans/', 'text/html; charset=utf-8'],
  ['country/moldova/', 'text/html; charset=utf-8'],
  ['compare/', 'text/html; charset=utf-8'],
  ['methods/', 'text/html; charset=utf-8'],
  ['embed/map/', 'text/html; charset=utf-8'],
  ['embed/country/', 'text/html; charset=utf-8'],
  [`${kept}embed/map/`, 'text/html; charset=utf-8'],
  [`${kept}data/atlas.json`, 'application/json; charset=utf-8'],
  ['data/atlas.json', 'application/json; charset=utf-8'],
  ['data/classes.csv', 'text/csv; charset=utf-8'],
  ['data/citation.ris', 'application/x-research-info-systems; charset=utf-8'],
  [`assets/${hashed}`, 'text/javascript; charset=utf-8'],
  ['favicon.svg', 'image/svg+xml; charset=utf-8'],
  ['robots.txt', 'text/plain; charset=utf-8'],
  ['manifest.json', 'application/json; charset=utf-8'],
]

describe('nginx with the configuration that comes with the atlas', () => {
  it.for([
    ['as a host of its own', 'url'],
    ['in a folder of another', 'folderUrl'],
  ] as const)('sends every kind of file with its type and its headers, %s', async ([, place], context) => {
    const site = served(context)[place]
    for (const [path, type] of [...KINDS, ['nothing/here/', 'text/html; charset=utf-8'] as const]) {
      const { status, headers } = await rawAnswer(site + path)
      const isEmbed = /(^|\/)embed\//.test(path)
      const isAsset = path.startsWith('assets/')
      expect(
        {
          status,
          type: headers['content-type'],
          policy: headers['content-security-policy'],
          caching: headers['cache-control'],
          shared: headers['access-control-allow-origin'],
          frameOptions: headers['x-frame-options'],
          ...Object.fromEntries(Object.keys(EVERYWHERE).map((name) => [name, headers[name.toLowerCase()]])),
        },
        `/${path}`,
      ).toEqual({
        status: path === 'nothing/here/' ? 404 : 200,
        type,
        policy: `${CONTENT_SECURITY_POLICY}; ${isEmbed ? FRAMING.embeds : FRAMING.pages}`,
        caching: isAsset ? CACHING.hashed : CACHING.revalidated,
        shared: isAsset || /(^|\/)data\//.test(path) ? '*' : undefined,
        frameOptions: undefined,
        ...EVERYWHERE,
      })
    }
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

  it('keeps no missing file of the assets, and hides nothing behind the page that says so', async (context) => {
    const { status, headers } = await rawAnswer(`${served(context).url}assets/gone-12345678.js`)
    expect([status, headers['cache-control']]).toEqual([404, CACHING.revalidated])
  })

  it('sends text packed as the reader takes it, and whole to one who takes neither', async (context) => {
    const { url, hasBrotli } = served(context)
    for (const path of ['index.html', 'data/atlas.json', `assets/${hashed}`, 'favicon.svg']) {
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
    const { url, folderUrl } = served(context)
    for (const site of [url, folderUrl]) {
      const { status, headers } = await rawAnswer(`${site}theme/plans?region=see`)
      const target = new URL(headers.location ?? '', site).href
      expect([status, target]).toEqual([301, `${site}theme/plans/?region=see`])
    }
  })
})
