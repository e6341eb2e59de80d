import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { applyFault, breakFile, FAULTS, parseBreakage } from '../../support/faults'
import { mediaType, placeInFolder, serveDist, sitePath, type SiteServer } from '../../support/serveDist'

describe('a path of the site', () => {
  it('is what follows the base, decoded, without query', () => {
    expect(sitePath('/ngo/atlas/theme/plans/?region=see', '/ngo/atlas/')).toBe('theme/plans/')
    expect(sitePath('/a%20b.json', '/')).toBe('a b.json')
  })
  it.each(['/', '/ngo/', '/ngo/atlas', '/other/atlas/'])('is not %s, outside the base', (address) => {
    expect(sitePath(address, '/ngo/atlas/')).toBeNull()
  })
  it.each(['/%', '/%zz', '/a%00b'])('is not %s, which names no file', (address) => {
    expect(sitePath(address, '/')).toBeNull()
  })
})

describe('a place in the folder', () => {
  it('is below it', () => {
    expect(placeInFolder('/site', 'data/atlas.json')).toBe('/site/data/atlas.json')
    expect(placeInFolder('/site', '')).toBe('/site')
    expect(placeInFolder('/site', 'data/../index.html')).toBe('/site/index.html')
  })
  it.each(['../secret', 'data/../../secret', '../site-next/file', '..\\secret', '..'])(
    'is never at %s',
    (path) => {
      expect(placeInFolder('/site', path)).toBeNull()
    },
  )
  it('has a media type by its ending', () => {
    expect(mediaType('data/classes.csv')).toBe('text/csv; charset=utf-8')
    expect(mediaType('LICENSE')).toBe('application/octet-stream')
  })
})

describe('a broken file', () => {
  it('is read back from its address', () => {
    const address = new URL(breakFile('http://127.0.0.1:1/', 'truncated', 'data/atlas.json')).pathname
    expect(parseBreakage(`${address}theme/plans/`, '/')).toEqual({
      base: '/truncated/data~atlas.json/',
      fault: 'truncated',
      file: 'data/atlas.json',
    })
  })
  it.each(['/', '/theme/plans/', '/missing/', '/missing/data~atlas.json'])(
    'is not asked for by %s',
    (address) => {
      expect(parseBreakage(address, '/')).toBeNull()
    },
  )
  it('of another version differs in its version only, and has one', () => {
    const broken = applyFault('other-version', Buffer.from('{"formatVersion":1,"n":1}'))
    expect(broken).toEqual({ body: Buffer.from('{"formatVersion":999,"n":1}') })
    expect(() => applyFault('other-version', Buffer.from('{}'))).toThrow('no formatVersion')
  })
  it('never equals the whole file', () => {
    const whole = Buffer.from('{"formatVersion":1}')
    for (const fault of FAULTS) {
      const broken = applyFault(fault, whole)
      if (typeof broken === 'object') expect(broken.body.equals(whole), fault).toBe(false)
    }
  })
})

// `fetch` would tidy the path before it is sent.
const ask = (url: string, path: string, method = 'GET') =>
  new Promise<{ status?: number; location?: string; type?: string; body: string }>((resolve, reject) => {
    const { hostname, port } = new URL(url)
    request({ hostname, port, path, method }, (response) => {
      const { statusCode: status, headers } = response
      let body = ''
      response.on('data', (chunk) => (body += String(chunk)))
      response.on('end', () =>
        resolve({ status, location: headers.location, type: headers['content-type'], body }),
      )
    })
      .on('error', reject)
      .end()
  })

describe('the server', () => {
  let folder: string
  let site: SiteServer
  let broken: SiteServer
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'atlas-serve-'))
    const root = join(folder, 'dist')
    await mkdir(join(root, 'theme'), { recursive: true })
    await writeFile(join(folder, 'secret.txt'), 'secret')
    await writeFile(join(root, 'index.html'), 'start')
    await writeFile(join(root, 'theme', 'index.html'), 'theme')
    await writeFile(join(root, '404.html'), 'lost')
    await writeFile(join(root, 'data.json'), '{"formatVersion":1}')
    site = await serveDist({ root, base: '/ngo/atlas/' })
    broken = await serveDist({ root, canBreak: true })
  })
  afterAll(async () => {
    await Promise.all([site.close(), broken.close()])
    await rm(folder, { recursive: true })
  })

  it('serves a folder by its index, under its base only', async () => {
    expect(await ask(site.url, '/ngo/atlas/?theme=plans')).toMatchObject({ status: 200, body: 'start' })
    expect(await ask(site.url, '/ngo/atlas/theme/')).toMatchObject({ status: 200, body: 'theme' })
    expect(await ask(site.url, '/')).toMatchObject({ status: 404, body: 'lost' })
  })
  it('adds the slash of a folder and keeps the query', async () => {
    expect(await ask(site.url, '/ngo/atlas/theme?on=2007-09-30&x=a?b')).toMatchObject({
      status: 301,
      location: '/ngo/atlas/theme/?on=2007-09-30&x=a?b',
    })
  })
  it('answers what it lacks with the page for it', async () => {
    expect(await ask(site.url, '/ngo/atlas/nowhere.json')).toMatchObject({ status: 404, body: 'lost' })
    expect(await ask(site.url, '/ngo/atlas/index.html/')).toMatchObject({ status: 404 })
  })
  it.each([
    '../secret.txt',
    '%2e%2e/secret.txt',
    '..%2fsecret.txt',
    '..%5csecret.txt',
    'theme/../../secret.txt',
  ])('does not leave its folder for %s', async (path) => {
    expect(await ask(site.url, `/ngo/atlas/${path}`)).toMatchObject({ status: 404, body: 'lost' })
  })
  it('answers HEAD without a body', async () => {
    expect(await ask(site.url, '/ngo/atlas/data.json', 'HEAD')).toMatchObject({ status: 200, body: '' })
  })
  it('breaks the named file and no other', async () => {
    const path = new URL(breakFile(broken.url, 'html', 'data.json')).pathname
    expect(await ask(broken.url, `${path}data.json?v=1`)).toMatchObject({
      status: 200,
      type: 'text/html; charset=utf-8',
    })
    expect(await ask(broken.url, `${path}theme/`)).toMatchObject({ status: 200, body: 'theme' })
    expect(await ask(broken.url, '/data.json')).toMatchObject({ status: 404 })
  })
})
