import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { legendCounts, mapClasses, openAtlas, runAxe, useBrowser, usePage } from './atlasPage'
import { watchForProblems } from './problems'
import { serveDist, type SiteServer } from '../../support/serveDist'
import { startedBrowser } from './engines'

const POLICY = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'">`
const page = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,">${head}</head><body><main><h1>A page</h1>${body}</main></body></html>`

const FILES: Readonly<Record<string, string>> = {
  'index.html': page('<script src="ready.js"></script>', POLICY),
  'ready.js': "document.documentElement.dataset.ready = ''",
  'map.html': page(
    `<svg data-map role="img" aria-label="Map"><path data-entity="MDA" data-class="origin"/><path data-entity="AUT" data-class="interior justice"/><circle data-entity="MDA" data-class="origin"/><text data-entity="ALB"/></svg>
     <p data-legend-class="origin" data-count="1">Origin</p><p data-legend-class="neither" data-count="0">Neither</p>
     <script src="ready.js"></script>`,
  ),
  'torn.html': page(
    `<svg data-map role="img" aria-label="Map"><path data-entity="MDA" data-class="origin"/><path data-entity="MDA" data-class="neither"/></svg>
     <p data-legend-class="origin">Origin</p><script src="ready.js"></script>`,
  ),
  'unlabelled.html': page(
    '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw="><script src="ready.js"></script>',
  ),
  'data.html': page(
    `<output></output><script>
      fetch('data.json').then((answer) => answer.json()).then((data) => data.formatVersion, () => 'damaged')
        .then((text) => { document.querySelector('output').textContent = text; document.documentElement.dataset.ready = '' })
    </script>`,
  ),
  'data.json': '{ "formatVersion": 1, "entities": [] }',
  'throws.html': page('<script>throw new Error("thrown")</script>'),
  'warns.html': page('<script>console.warn("warned"); console.log("said")</script>'),
  'lacks.html': page('<img alt="" src="nowhere.png">'),
  'leaves.html': page('<img alt="" src="http://127.0.0.1:65535/pixel.png">'),
}

let root: string
let site: SiteServer
let broken: SiteServer

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'atlas-site-'))
  await Promise.all(Object.entries(FILES).map(([name, text]) => writeFile(join(root, name), text)))
  site = await serveDist({ root, base: '/ngo/atlas/' })
  broken = await serveDist({ root, canBreak: true })
})
afterAll(async () => {
  await Promise.all([site.close(), broken.close()])
  await rm(root, { recursive: true })
})

const problemsOf = async (file: string, expected: readonly RegExp[] = []): Promise<readonly string[]> => {
  const context = await (await startedBrowser()).newContext()
  const problems = watchForProblems(context, [new URL(site.url).origin], expected)
  await (await context.newPage()).goto(site.url + file)
  const found = await problems()
  await context.close()
  return found
}

describe('what fails a test', () => {
  it('is an uncaught error', async () => {
    expect((await problemsOf('throws.html')).join()).toMatch(/^page error: Error: thrown/)
  })
  it('is a console warning, not a plain message', async () => {
    expect(await problemsOf('warns.html')).toEqual([expect.stringMatching(/^console warning: warned/)])
  })
  it('is a file that the site lacks', async () => {
    expect((await problemsOf('lacks.html')).join()).toMatch(/404.*nowhere\.png/)
  })
  it('is a request to another origin', async () => {
    expect(await problemsOf('leaves.html')).toContain(
      'request to another origin: http://127.0.0.1:65535/pixel.png',
    )
  })
  it('is not what the test expects', async () => {
    expect(await problemsOf('warns.html', [/warned/])).toEqual([])
  })
})

describe('an opened page', () => {
  useBrowser()

  it('is called by its address when it never becomes ready', async () => {
    await expect(
      openAtlas(`${site.url}nowhere/`, { expectedProblems: [/404/], readyWithinMs: 500 }),
    ).rejects.toThrow('nowhere/ did not become ready')
  })
  it('tells what axe finds, and what it was told to pass over', async () => {
    const opened = await openAtlas(`${site.url}unlabelled.html`)
    expect(await runAxe(opened)).toMatchObject([{ id: 'image-alt', impact: 'critical', target: 'img' }])
    expect(await runAxe(opened, { without: { 'image-alt': 'the point of this page' } })).toEqual([])
  })
  it('tells the classes of the map and the counts of the key', async () => {
    const opened = await openAtlas(`${site.url}map.html`)
    expect(await mapClasses(opened)).toEqual({ MDA: 'origin', AUT: 'interior justice' })
    expect(await legendCounts(opened)).toEqual({ origin: 1, neither: 0 })
  })
  it('does not pass over a map that contradicts itself or a key without counts', async () => {
    const opened = await openAtlas(`${site.url}torn.html`)
    await expect(mapClasses(opened)).rejects.toThrow('MDA is both "origin" and "neither"')
    await expect(legendCounts(opened)).rejects.toThrow('no count for origin')
  })
})

describe('a shared page', () => {
  useBrowser()
  const open = usePage({ width: 400 })

  it('is led anew to each address, the same one too, in the window and media of its file', async () => {
    const shared = await open(site.url, { width: 500, colorScheme: 'dark' })
    await shared.emulateMedia({ media: 'print' })
    await shared.context().newPage()
    for (const address of [site.url, `${site.url}#part`, `${site.url}map.html`]) {
      await shared.evaluate(() => Object.assign(window, { isLeft: true }))
      const led = await open(address)
      const state = await led.evaluate(() => ({
        isLeft: 'isLeft' in window,
        width: innerWidth,
        isOther: matchMedia('print, (prefers-color-scheme: dark)').matches,
      }))
      expect([led.url(), state]).toEqual([address, { isLeft: false, width: 400, isOther: false }])
    }
    expect(shared.context().pages()).toEqual([shared])
  })
  it('forgets the problems that a test expects', async () => {
    await open(`${site.url}throws.html`, { waitForReady: false, expectedProblems: [/thrown/] })
    await open(`${site.url}map.html`)
  })
})
