import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it, type TestContext } from 'vitest'
import {
  CACHING,
  CONTENT_SECURITY_POLICY,
  EVERYWHERE,
  FRAMING,
} from '../../src/prerender/hosting/headerRules'
import { mapClasses, openAtlas, runAxe, saved, useBrowser, waitUntilReady } from './support/atlasPage'
import { RELEASES } from '../../src/store/releases'
import { versionFolder } from '../../src/store/sitePaths'
import { builtFiles } from './support/builtPages'
import { findNginx, type FoundNginx, type NginxSite, serveByNginx } from './support/nginx'
import { rawAnswer } from './support/rawAnswer'
import { type HostSite, serveHost } from './support/serveHost'

useBrowser()

const DIST = 'dist'
const hashed = readdirSync(join(DIST, 'assets')).find((file) => file.endsWith('.js')) ?? ''

let found: FoundNginx = { missing: 'not looked for' }
let nginx: NginxSite | undefined
const hosts: HostSite[] = []
beforeAll(async () => {
  found = await findNginx()
  if ('missing' in found) console.log(`nginx: ${found.missing}, skipped`)
  else nginx = await serveByNginx(found, DIST)
}, 300_000)
afterAll(async () => {
  await Promise.all([nginx, ...hosts].map((server) => server?.close()))
})

/** Address of a page of another site that holds this HTML. */
const hostOf = async (...page: Parameters<typeof serveHost>): Promise<string> => {
  const host = await serveHost(...page)
  hosts.push(host)
  return host.url
}

/** The site behind nginx; skips the test, with the reason, where there is none. */
const served = ({ skip }: TestContext): NginxSite =>
  nginx ?? skip(`nginx: ${'missing' in found ? found.missing : 'did not start'}`)

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
    const { url } = served(context)
    const hasBrotli = 'hasBrotli' in found && found.hasBrotli
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

// A refused script, style, picture or request is an error of the console, which fails the test.
describe('a reader of the atlas behind nginx', () => {
  it('searches, zooms, draws routes, opens a country and a table, and saves, and the policy is in no one’s way', async (context) => {
    const page = await openAtlas(`${served(context).folderUrl}?region=see&country=ALB&routes=on`)
    await page.locator('svg[data-map] [data-route]').first().waitFor({ state: 'attached' })
    await page.getByRole('button', { name: 'Zoom in' }).click()
    const pictures = page.getByRole('group', { name: 'Download the picture' })
    for (const format of ['svg', 'png'])
      expect(
        (await saved(page, () => pictures.locator(`[data-format^="${format}"]`).first().click())).name,
      ).toContain(format)
    await page.getByRole('combobox', { name: 'Search' }).fill('Romania')
    await page
      .getByRole('option', { name: /Romania/ })
      .first()
      .click()
    await page.getByRole('heading', { name: 'Romania' }).first().waitFor()
    await page.goto(`${served(context).folderUrl}?theme=plans&view=table`)
    await waitUntilReady(page)
    const table = page.getByRole('button', { name: 'Download as CSV' })
    expect((await saved(page, () => table.click())).name).toMatch(/\.csv$/)
    await page.emulateMedia({ media: 'print' })
  })

  it('reads every kind of page, compares and changes the day', async (context) => {
    const { url } = served(context)
    const page = await openAtlas(`${url}theme/treaties/`)
    await page.getByRole('button', { name: 'One year back' }).click()
    await page.goto(`${url}compare/?country=MDA&compare=ALB`)
    await waitUntilReady(page)
    await saved(page, () => page.getByRole('button', { name: 'Download rows (CSV)' }).click())
    for (const path of [
      'country/moldova/',
      'findings/',
      'published/',
      'methods/',
      'help/',
      'embed/country/',
    ]) {
      await page.goto(url + path)
      await waitUntilReady(page)
    }
  })

  it('is led back from an address that leads nowhere, at any depth', async (context) => {
    const page = await openAtlas(`${served(context).url}country/nowhere/at/all`, {
      expectedProblems: [/status of 404/],
    })
    await page.getByRole('heading', { name: 'There is no page at this address' }).waitFor()
    expect(await runAxe(page)).toEqual([])
    await page.getByRole('link', { name: 'To the map of the atlas' }).click()
    await page.locator('svg[data-map] [data-entity="UKR"][role="button"]').waitFor()
  })

  it('finds an embed in another site’s frame and no other page', async (context) => {
    const { url } = served(context)
    const frame = (path: string) =>
      `<iframe src="${url}${path}" title="${path}" width="600" height="500"></iframe>`
    const page = await openAtlas(await hostOf(frame('embed/map/') + frame('methods/')), {
      waitForReady: false,
      alsoFrom: [new URL(url).origin],
      expectedProblems: [/frame-ancestors/],
    })
    const embed = page.frameLocator('iframe[title="embed/map/"]')
    await embed.locator(':root[data-ready]').waitFor({ state: 'attached' })
    await embed.locator('svg[data-map] [data-entity="UKR"][role="button"]').click()
    expect(await page.frameLocator('iframe[title="methods/"]').getByRole('heading').count()).toBe(0)
  })

  it('finds embeds that answer on a strict page written from right to left: narrow, in a sandbox, of a kept version, as high as they are', async (context) => {
    const { url } = served(context)
    const { origin } = new URL(url)
    const sandboxed = (path: string) =>
      `<iframe src="${url}${path}" title="Map" sandbox="allow-scripts" width="280" height="560"></iframe>`
    const page = await openAtlas(
      await hostOf(
        `${sandboxed('embed/map/?theme=plans')}${sandboxed(`${kept}embed/map/?theme=plans`)}
        <child-trafficking-atlas src="${url}embed/map/?theme=plans" title="Map"></child-trafficking-atlas>
        <script src="${url}embed/host.js" async></script>`,
        {
          dir: 'rtl',
          policy: `default-src 'none'; style-src 'self'; img-src data:; script-src ${origin}; frame-src ${origin}`,
        },
      ),
      { waitForReady: false, alsoFrom: [origin] },
    )
    const element = page.locator('child-trafficking-atlas iframe')
    await element.scrollIntoViewIfNeeded()
    for (const frame of [0, 1, 2].map((index) => page.frameLocator('iframe').nth(index))) {
      await frame.locator(':root[data-ready]').waitFor({ state: 'attached' })
      expect(Object.keys(await mapClasses(frame))).toHaveLength(51)
      await frame.locator('svg[data-map] [data-entity="UKR"][role="button"]').press('Enter')
      await frame.locator('[data-country="UKR"]').waitFor()
    }
    const content = page.frameLocator('iframe').nth(2).locator('#atlas')
    await expect
      .poll(async () =>
        Math.abs((await content.boundingBox())!.height - (await element.boundingBox())!.height),
      )
      .toBeLessThan(1)
  })
})
