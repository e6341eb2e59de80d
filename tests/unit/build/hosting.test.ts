import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { headersFile, pagePolicy } from '../../../src/build/headerRules'
import { filesOf, writeHosting, packFiles } from '../../../src/build/siteFiles'
import { nginxHeaders, nginxValues } from '../../../scripts/hosting/nginxHeaders'
/** The values a host joins for a path, as Netlify and Cloudflare Pages do: those of all rules that fit. */
const sentWith = (path: string): Record<string, string[]> => {
  const sent: Record<string, string[]> = {}
  for (const block of headersFile().split(/\n(?=\/)/)) {
    const [pattern = '', ...lines] = block.split('\n')
    // `:name` is one folder, `*` is all that follows.
    const fits = new RegExp(`^${pattern.replace(/:\w+/g, '[^/]+').replace('*', '.*')}$`)
    if (!fits.test(path)) continue
    for (const line of lines.filter(Boolean)) {
      const [, name = '', value = ''] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? []
      sent[name] = [...(sent[name] ?? []), value]
    }
  }
  return sent
}

const framingOf = (path: string): string[] =>
  (sentWith(path)['Content-Security-Policy'] ?? []).filter((policy) => policy.startsWith('frame-ancestors'))

describe('the header rules', () => {
  it('are in the files of nginx as `npm run hosting` writes them', async () => {
    expect(await readFile('hosting/nginx/values.conf', 'utf8')).toBe(nginxValues())
    expect(await readFile('hosting/nginx/headers.conf', 'utf8')).toBe(nginxHeaders())
  })

  it('let any site frame embeds, in each language, and only the own site frame pages', () => {
    for (const path of ['/embed/map/', '/fr/embed/country/', '/sq/embed/compare/'])
      expect(framingOf(path), path).toEqual(['frame-ancestors *'])
    for (const path of [
      '/',
      '/theme/plans/',
      '/ru/',
      '/sq/country/albania/',
      '/findings/',
      '/law/',
      '/data/',
      '/data/sources/',
      '/de/data/rules/',
      '/de/lesson/worksheets/',
    ])
      expect(framingOf(path), path).toEqual(["frame-ancestors 'self'"])
  })

  it('let pages that isolate themselves show embeds, in each language', () => {
    for (const path of ['/embed/map/', '/de/embed/country/'])
      expect(sentWith(path), path).toMatchObject({
        'Cross-Origin-Resource-Policy': ['cross-origin'],
        'Cross-Origin-Embedder-Policy': ['require-corp'],
      })
    expect(sentWith('/findings/')).not.toHaveProperty('Cross-Origin-Resource-Policy')
  })

  it('cut the tie between a page and what opened it, but not for embeds', () => {
    for (const path of [
      '/',
      '/theme/plans/',
      '/ru/',
      '/findings/',
      '/de/lesson/worksheets/',
      '/sq/country/albania/',
    ])
      expect(sentWith(path)['Cross-Origin-Opener-Policy'], path).toEqual(['same-origin'])
    for (const path of ['/embed/map/', '/de/embed/country/'])
      expect(sentWith(path), path).not.toHaveProperty('Cross-Origin-Opener-Policy')
  })

  it('allow nothing unsafe and no other host', () => {
    const policies = sentWith('/findings/')['Content-Security-Policy'] ?? []
    expect(policies[0]).toContain("object-src 'none'")
    expect(pagePolicy()).toContain("default-src 'none'; style-src 'self';")
    expect([...policies, pagePolicy()].join(' ')).not.toMatch(/unsafe|https?:|\*/)
  })

  it('tell one way of caching, for hashed files alone, and share data and assets', () => {
    expect(sentWith('/assets/main-12345678.js')).toMatchObject({
      'Cache-Control': ['public, max-age=31536000, immutable'],
      'Access-Control-Allow-Origin': ['*'],
    })
    for (const path of [
      '/data/atlas.json',
      '/oembed/theme-plans.json',
      '/cards/theme-plans.png',
      '/embed/host.js',
    ])
      expect(sentWith(path), path).toMatchObject({
        'Access-Control-Allow-Origin': ['*'],
        'Cross-Origin-Resource-Policy': ['cross-origin'],
      })
    expect(sentWith('/data/atlas.json')).not.toHaveProperty('Cache-Control')
    expect(sentWith('/findings/')).not.toHaveProperty('Access-Control-Allow-Origin')
  })

  it('keep to what Cloudflare Pages reads: 100 rules, 2000 characters a line', () => {
    const lines = headersFile().split('\n')
    expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThanOrEqual(100)
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(2000)
  })
})

describe('what is written for hosts', () => {
  let site: string
  beforeEach(async () => {
    site = await mkdtemp(join(tmpdir(), 'atlas-site-'))
    await mkdir(join(site, 'data'))
    await writeFile(join(site, 'index.html'), '<!doctype html><p>abc</p>'.repeat(50))
    await writeFile(join(site, 'data', 'letters.woff2'), 'abc')
  })
  afterEach(() => rm(site, { recursive: true, force: true }))

  it('names every file with its size and checksum, by path', async () => {
    await writeHosting(site)
    const { files } = JSON.parse(await readFile(join(site, 'manifest.json'), 'utf8')) as {
      files: { path: string }[]
    }
    expect(files.map(({ path }) => path)).toEqual(['_headers', 'data/letters.woff2', 'index.html'])
    expect(files[1]).toEqual({
      path: 'data/letters.woff2',
      bytes: 3,
      // The checksum of "abc" in the standard, FIPS 180-2.
      sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    })
  })

  it('packs text in both ways, and nothing that is packed already', async () => {
    await packFiles(site, await filesOf(site))
    const page = await readFile(join(site, 'index.html'))
    expect(brotliDecompressSync(await readFile(join(site, 'index.html.br')))).toEqual(page)
    expect(gunzipSync(await readFile(join(site, 'index.html.gz')))).toEqual(page)
    await expect(readFile(join(site, 'data', 'letters.woff2.gz'))).rejects.toThrow('ENOENT')
  })

  it('is the same bytes a second time', async () => {
    const read = () =>
      Promise.all(
        ['_headers', 'manifest.json', 'manifest.json.gz', 'index.html.gz', 'index.html.br'].map(
          async (file) => (await readFile(join(site, file))).toString('base64'),
        ),
      )
    const write = async () => {
      await writeHosting(site)
      await packFiles(site, await filesOf(site))
    }
    await write()
    const first = await read()
    for (const file of [
      '_headers',
      'manifest.json',
      'manifest.json.gz',
      'manifest.json.br',
      'index.html.gz',
      'index.html.br',
    ])
      await rm(join(site, file))
    await write()
    expect(await read()).toEqual(first)
    // The files that are there already are written anew, and packed copies are neither packed nor in the manifest.
    await write()
    expect(await read()).toEqual(first)
    expect(await filesOf(site)).not.toContain('index.html.br')
  })
})
