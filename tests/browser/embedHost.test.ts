import type { Page, Request } from 'playwright-core'
import { expect, it } from 'vitest'
import { elementCode } from '../../src/embed/embedCode'
import { countOf, expectedRows } from '../support/comparison'
import { useBrowser, waitForFonts } from './support/atlasPage'
import { shapeOf } from './support/controls'
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

/** Opens a page of a host with an embed in a column, as the host's script shows it. */
const openElement = (path: string, widthPx: number): Promise<Page> =>
  openHostPage(inColumn(atlasElement(path), widthPx) + hostScript())

/** The state that the element tells next, once it is this one where it is given. */
const nextState = (page: Page, query?: string): Promise<unknown> =>
  page.evaluate(
    (wanted) =>
      new Promise((told) => {
        document.addEventListener('atlas-state', ({ detail }: CustomEventInit<{ query: string }>) => {
          if (wanted === undefined || detail?.query === wanted) told(detail)
        })
      }),
    query,
  )

/** Asks for a state as a host does. */
const show = (page: Page, query: string) =>
  page.locator('child-trafficking-atlas').evaluate((element, text) => {
    ;(element as HTMLElement & { show: (query: string) => void }).show(text)
  }, query)

it('is as high as what it shows, in wider and narrower columns and with what a reader opens', async () => {
  const page = await openElement('embed/map/?theme=plans', 900)
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

  const state = nextState(page)
  await shapeOf(frame, 'UKR').press('Enter')
  await expect.poll(() => state).toEqual({ query: 'theme=plans&country=UKR' })
  await expect.poll(async () => (await frameHeights(page))[0]).toBeGreaterThan(narrow)
  await settledHeights(page, [frame])
  await frame.getByRole('button', { name: 'Close' }).click()
  await expect.poll(() => frameHeights(page)).toEqual([narrow])
})

it('shows of a comparison first what differs, and grows as a reader opens the treaties alike', async () => {
  const page = await openElement('embed/compare/?country=MDA&compare=ROU', 420)
  const frame = await atlasFrame(page)
  await waitForFonts(frame)
  const [folded = 0] = await settledHeights(page, [frame])
  expect(folded).toBeLessThan(1400)
  const expected = Object.fromEntries(
    Object.entries(expectedRows(['MDA', 'ROU'])).filter(([id]) => id.startsWith('treaties/')),
  )
  const same = countOf(expected, 'same')
  const shown = () => frame.locator('[data-row^="treaties/"]').filter({ visible: true }).count()
  const open = Object.keys(expected).length - same - countOf(expected, 'cannot be compared')
  expect(await shown()).toBe(open)
  const alike = frame.locator('details').filter({ hasText: `The same for both: ${same} treaties` })
  await alike.locator('summary').press('Enter')
  await expect.poll(shown).toBe(open + same)
  await settledHeights(page, [frame])
  await alike.locator('summary').press('Enter')
  await expect.poll(() => frameHeights(page)).toEqual([folded])
})

it('shows what its host asks for, by the query of a link, and keeps to it what it knows', async () => {
  const page = await openElement('embed/map/', 640)
  const frame = await atlasFrame(page)
  await show(page, '?theme=plans&country=MDA')
  await frame.getByRole('heading', { name: 'Was there a National Action Plan' }).waitFor()
  await frame.locator('[data-country="MDA"]').waitFor()
  await show(page, 'theme=nothing&country=<b>&region=see')
  await show(page, 'region=see&country=XX&theme=x')
  await frame.getByText(/^South-Eastern Europe · /).waitFor()
  await frame.getByRole('heading', { name: 'Where were children reported' }).waitFor()
})

it('ends a play where its host asks for another question, whose time it then shows', async () => {
  const page = await openElement('embed/map/?theme=treaties&on=2004-01-01&play=on', 640)
  const frame = await atlasFrame(page)
  await frame.getByRole('button', { name: 'Play' }).click()
  await frame.getByRole('button', { name: 'Pause' }).waitFor()
  await show(page, 'theme=plans&on=2005')
  await frame.getByRole('heading', { name: /up to 2005/ }).waitFor()
  await frame.getByRole('button', { name: 'Play' }).waitFor()
  // As long as several steps of the play before.
  await page.waitForTimeout(1500)
  expect(await frame.getByRole('slider').inputValue()).toBe('2005')
  expect(await frame.getByRole('button', { name: 'Pause' }).count()).toBe(0)
})

it('shows another country where its host asks for it, says which, and follows its height', async () => {
  const page = await openElement('embed/country/moldova/?look=dark', 420)
  const state = nextState(page, 'country=ROU')
  await settledHeights(page, await atlasFrames(page))
  const entries = await page.evaluate(() => history.length)
  await show(page, 'country=ROU')
  expect(await state).toEqual({ query: 'country=ROU' })
  const frame = page.frameLocator('iframe')
  await frame.getByRole('heading', { level: 1, name: 'Romania' }).waitFor()
  expect(await frame.locator(':root').getAttribute('data-scheme')).toBe('dark')
  expect(await page.evaluate(() => history.length)).toBe(entries)
  await settledHeights(page, await atlasFrames(page))
})

it('works under a policy that allows no styles and no scripts but the atlas’s', async () => {
  const policy = `default-src 'none'; style-src 'self'; img-src data:; script-src ${atlasOrigin()}; frame-src ${atlasOrigin()}`
  const page = await openHostPage(atlasElement('embed/map/') + hostScript(), { host: { policy } })
  const [height = 0] = await settledHeights(page, await atlasFrames(page))
  expect(height).toBeGreaterThan(600)
})

it('stands twice on a page, each with its own choice, whole where the host gives frames a border and padding', async () => {
  const page = await openHostPage(
    `<style>iframe { padding: 7px; border: 10px solid } .around iframe { box-sizing: content-box } .within iframe { box-sizing: border-box }</style>
      <div class="around">${atlasElement('embed/map/')}</div><div class="within">${atlasElement('embed/map/')}</div>${hostScript()}`,
    // A frame out of sight is not laid out again until it comes near, so both are in sight.
    { width: 700, height: 3000 },
  )
  const frames = await atlasFrames(page, 2)
  const [first, second] = [await atlasFrame(page), await atlasFrame(page, 1)]
  await shapeOf(first, 'ALB').press('Enter')
  await first.locator('[data-country="ALB"]').waitFor()
  expect(await second.locator('[data-country]').count()).toBe(0)
  for (const frame of frames) {
    await expect.poll(() => frame.evaluate(() => innerHeight - document.documentElement.scrollHeight)).toBe(0)
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
  expect(asked).toHaveLength(2)
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
  await page.locator('iframe').scrollIntoViewIfNeeded()
  await settledHeights(page, await atlasFrames(page))
})
