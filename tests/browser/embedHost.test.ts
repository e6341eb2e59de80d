import type { Frame, Request } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { elementCode } from '../../src/embed/embedCode'
import { countOf, expectedRows } from '../support/comparison'
import { useBrowser, waitForFonts } from './support/atlasPage'
import { inColumn, setColumn } from './support/embedSizes'
import {
  atlasAddress,
  atlasElement,
  atlasFrame,
  atlasFrames,
  atlasOrigin,
  contentHeight,
  FONTS_REFUSED,
  frameHeights,
  hostScript,
  openHostPage,
  settledHeights,
  useHosts,
} from './support/hostPages'
import { reachBeyond } from './support/reachBeyond'

useBrowser()
useHosts()

const choose = (frame: Frame, code: string) =>
  frame.locator(`svg[data-map] [data-entity="${code}"][role="button"]`).press('Enter')

describe('the element of the host’s script', () => {
  it('is as high as what it shows, in wider and narrower columns and with what a reader opens', async () => {
    const page = await openHostPage(inColumn(atlasElement('embed/map/?theme=plans'), 900) + hostScript())
    const frame = await atlasFrame(page)
    const [wide = 0] = await settledHeights(page, [frame])
    await setColumn(page, 620)
    await expect.poll(() => frameHeights(page)).not.toEqual([wide])
    const [middle = 0] = await settledHeights(page, [frame])
    await setColumn(page, 320)
    await frame.locator('[data-frame="east-panel"]').waitFor()
    const [narrow = 0] = await settledHeights(page, [frame])
    // The map keeps its shape: a column a third narrower makes the frame lower, and two panels make it higher again.
    expect(wide).toBeGreaterThan(middle)
    expect(narrow / 320).toBeGreaterThan(wide / 900)

    const states = page.evaluate(
      () =>
        new Promise((told) => {
          document
            .querySelector('child-trafficking-atlas')
            ?.addEventListener('atlas-state', (event) => told((event as CustomEvent).detail))
        }),
    )
    await choose(frame, 'UKR')
    expect(await states).toEqual({ query: 'theme=plans&country=UKR' })
    await expect.poll(async () => (await frameHeights(page))[0]).toBeGreaterThan(narrow)
    await settledHeights(page, [frame])
    await frame.getByRole('button', { name: 'Close' }).click()
    await expect.poll(() => frameHeights(page)).toEqual([narrow])
  })

  it('shows of a comparison first what differs, and grows as a reader opens the treaties alike', async () => {
    const path = 'embed/compare/?country=MDA&compare=ROU'
    const page = await openHostPage(inColumn(atlasElement(path), 420) + hostScript())
    const frame = await atlasFrame(page)
    await waitForFonts(frame)
    const [folded = 0] = await settledHeights(page, [frame])
    expect(folded).toBeLessThan(1100)
    const treaties = frame.locator('[data-row^="treaties/"]')
    const expected = Object.entries(expectedRows(['MDA', 'ROU'])).filter(([id]) => id.startsWith('treaties/'))
    const countAs = (word: string) => countOf(Object.fromEntries(expected), word)
    const [same, notCompared] = [countAs('same'), countAs('cannot be compared')]
    expect([await treaties.count(), notCompared]).toEqual([expected.length, 2])
    const alike = frame.locator('details').filter({ hasText: `The same for both: ${same} treaties` })
    expect(await alike.locator('[data-verdict]:not([data-verdict="same"])').count()).toBe(0)
    expect(await frame.locator('summary').last().textContent()).toBe('Cannot be compared: 2 treaties')
    const open = expected.length - same - notCompared
    expect(await treaties.filter({ visible: true }).count()).toBe(open)
    await alike.locator('summary').press('Enter')
    await expect.poll(() => treaties.filter({ visible: true }).count()).toBe(open + same)
    await settledHeights(page, [frame])
    await alike.locator('summary').press('Enter')
    await expect.poll(() => frameHeights(page)).toEqual([folded])
  })

  it('stands three times on a page, each as high as its own and with its own choice', async () => {
    const page = await openHostPage(
      ['embed/map/', 'embed/map/?theme=treaties', 'embed/country/?country=MDA'].map(atlasElement).join('') +
        hostScript(),
      // A frame out of sight is not laid out again until it comes near, so all are in sight.
      { width: 700, height: 3000 },
    )
    const frames = await atlasFrames(page, 3)
    await settledHeights(page, frames)
    const [first, second] = frames
    if (!first || !second) throw new Error('There are no frames.')
    await choose(first, 'ALB')
    await first.locator('[data-country="ALB"]').waitFor()
    await settledHeights(page, frames)
    expect(await second.locator('[data-country]').count()).toBe(0)
  })

  it('shows what its host asks for, by the query of a link, and keeps to it what it knows', async () => {
    const page = await openHostPage(atlasElement('embed/map/') + hostScript())
    const [frame] = await atlasFrames(page)
    const show = (query: string) =>
      page.locator('child-trafficking-atlas').evaluate((element, text) => {
        ;(element as HTMLElement & { show: (query: string) => void }).show(text)
      }, query)
    await show('?theme=plans&country=MDA')
    await frame?.getByRole('heading', { name: 'Was there a National Action Plan' }).waitFor()
    await frame?.locator('[data-country="MDA"]').waitFor()
    await show('theme=nothing&country=<b>&region=see')
    await show('region=see&country=XX&theme=x')
    await frame?.getByText('Only South-Eastern Europe.').waitFor()
    await frame?.getByRole('heading', { name: 'Where were children reported' }).waitFor()
  })

  it('shows another country where its host asks for it, says which, and follows its height', async () => {
    const page = await openHostPage(
      inColumn(atlasElement('embed/country/moldova/?look=dark'), 420) + hostScript(),
    )
    const states = page.evaluate(
      () =>
        new Promise((told) => {
          document.addEventListener('atlas-state', ({ detail }: CustomEventInit<{ query: string }>) => {
            if (detail?.query === 'country=ROU') told(detail.query)
          })
        }),
    )
    const before = await atlasFrame(page)
    await settledHeights(page, [before])
    const entries = await page.evaluate(() => history.length)
    await page.locator('child-trafficking-atlas').evaluate((element) => {
      ;(element as HTMLElement & { show: (query: string) => void }).show('country=ROU')
    })
    expect(await states).toBe('country=ROU')
    const frame = page.frameLocator('iframe')
    await frame.getByRole('heading', { level: 1, name: 'Romania' }).waitFor()
    expect(await frame.locator(':root').getAttribute('data-scheme')).toBe('dark')
    expect(await page.evaluate(() => history.length)).toBe(entries)
    await settledHeights(page, await atlasFrames(page))
  })

  it('works under a policy that allows no styles and no scripts but the atlas’s', async () => {
    const policy = `default-src 'none'; style-src 'self'; img-src data:; script-src ${atlasOrigin()}; frame-src ${atlasOrigin()}`
    const page = await openHostPage(atlasElement('embed/map/') + hostScript(), { host: { policy } })
    const frames = await atlasFrames(page)
    const [height = 0] = await settledHeights(page, frames)
    expect(height).toBeGreaterThan(600)
  })

  it('holds all it shows where the host gives frames a border and padding, however it counts them', async () => {
    const page = await openHostPage(
      `<style>iframe { padding: 7px; border: 10px solid } .around iframe { box-sizing: content-box } .within iframe { box-sizing: border-box }</style>
      <div class="around">${atlasElement('embed/map/')}</div><div class="within">${atlasElement('embed/map/')}</div>${hostScript()}`,
    )
    await page.locator('iframe').nth(1).scrollIntoViewIfNeeded()
    for (const frame of await atlasFrames(page, 2)) {
      await expect
        .poll(() => frame.evaluate(() => innerHeight - document.documentElement.scrollHeight))
        .toBe(0)
      await expect
        .poll(async () => (await frame.evaluate(() => innerHeight)) - (await contentHeight(frame)))
        .toBe(0)
    }
  })

  it('is asked for without telling the atlas on which page it stands, and so is the script', async () => {
    const page = await openHostPage(
      elementCode({
        kind: 'map',
        address: atlasAddress('embed/map/'),
        title: 'Map',
        page: atlasAddress(''),
        script: atlasAddress('embed/host.js'),
      }),
    )
    // The first load ends before the second is listened to: a late request of its frame would count as one more.
    await settledHeights(page, await atlasFrames(page))
    const requests: Request[] = []
    page.on('request', (request) => requests.push(request))
    await page.reload()
    await settledHeights(page, await atlasFrames(page))
    const asked = requests.filter((request) => /embed\/(map\/|host\.js)$/.test(request.url()))
    expect(asked.map((request) => request.url())).toHaveLength(2)
    for (const request of asked) expect(await request.headerValue('referer'), request.url()).toBe(null)
  })

  it('is as high in a frame that has no origin, marked for those who drop elements, from right to left', async () => {
    const page = await openHostPage(
      `<iframe data-child-trafficking-atlas sandbox="allow-scripts allow-popups" title="Map"
        src="${atlasAddress('embed/map/?country=MDA')}" width="100%" height="300" style="border:0"></iframe>${hostScript()}`,
      { width: 360, host: { dir: 'rtl' }, expectedProblems: FONTS_REFUSED },
    )
    const frame = await atlasFrame(page)
    await settledHeights(page, [frame])
    expect(await reachBeyond(page)).toBe(null)
    expect(await frame.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
  })

  it('asks for nothing until it comes near, and lets go when it is taken away', async () => {
    const page = await openHostPage(
      `<div style="height:9000px"></div>${atlasElement('embed/map/')}${hostScript()}`,
    )
    await page.locator('iframe').waitFor({ state: 'attached' })
    const isAsked = () => page.frames().some((frame) => frame.url().includes('/embed/map/'))
    expect(isAsked()).toBe(false)
    await page.locator('iframe').scrollIntoViewIfNeeded()
    await settledHeights(page, await atlasFrames(page))
    const element = await page.locator('child-trafficking-atlas').elementHandle()
    await element?.evaluate((one) => (one as HTMLElement).remove())
    await expect.poll(isAsked).toBe(false)
    // Put back, it begins again.
    await element?.evaluate((one) => document.body.prepend(one))
    await settledHeights(page, await atlasFrames(page))
  })
})
