import { describe, expect, it } from 'vitest'
import { goTo, mapClasses, openAtlas, runAxe, saved, useBrowser } from '../browser/support/atlasPage'
import { hostOf, useHosts } from '../browser/support/hostPages'
import { openPicture, savePicture, saveRows } from '../browser/support/share'
import { useNginx } from '../support/useNginx'

useBrowser()
useHosts()
const served = useNginx('dist')

// A refused script, style, picture or request is an error of the console, which fails the test.
describe('a reader of the atlas behind nginx', () => {
  it('searches, zooms, draws routes, opens a country and a table, and saves, and the policy is in no one’s way', async (context) => {
    // A folder that has the name of one inside the atlas.
    const site = served(context).folderUrls.find((url) => url.endsWith('/assets/atlas/'))
    const page = await openAtlas(`${site}?region=see&country=ALB&routes=on`)
    await page.locator('svg[data-map] [data-route]').first().waitFor({ state: 'attached' })
    await page.getByRole('button', { name: 'Zoom in' }).click()
    await openPicture(page)
    for (const type of ['SVG', 'PNG'])
      expect((await savePicture(page, 'Report', type)).name).toContain(type.toLowerCase())
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await page.getByRole('combobox', { name: 'Search' }).fill('Romania')
    await page
      .getByRole('option', { name: /Romania/ })
      .first()
      .click()
    await page.getByRole('heading', { name: 'Romania' }).first().waitFor()
    await goTo(page, `${site}?theme=plans&view=table`)
    expect((await saveRows(page)).name).toMatch(/\.csv$/)
    await page.emulateMedia({ media: 'print' })
  })

  it('reads every kind of page, compares and changes the day', async (context) => {
    const { url } = served(context)
    const page = await openAtlas(`${url}theme/treaties/`)
    await page.getByRole('button', { name: 'Previous change' }).click()
    await goTo(page, `${url}compare/?country=MDA&compare=ALB`)
    await page.getByRole('button', { name: 'Save or share' }).click()
    await saved(page, () => page.getByRole('button', { name: 'This comparison' }).click())
    for (const path of ['country/moldova/', 'findings/', 'data/sources/', 'help/', 'embed/country/']) {
      await goTo(page, url + path)
    }
  })

  it('is led back from an address that leads nowhere, at any depth', async (context) => {
    const page = await openAtlas(`${served(context).url}country/nowhere/at/all`, {
      expectedProblems: [/status of 404/],
    })
    await page.getByRole('heading', { name: 'There is no page at this address' }).waitFor()
    expect(await runAxe(page, { within: 'main' })).toEqual([])
    await page.getByRole('link', { name: 'Go to the map' }).click()
    await page.locator('svg[data-map] [data-entity="UKR"][role="button"]').first().waitFor()
  })

  it('finds embeds and their script, and no other page, in a frame of a page that isolates itself', async (context) => {
    const { url } = served(context)
    const sandboxed = (path: string) =>
      `<iframe src="${url}${path}" title="Embed" sandbox="allow-scripts" width="600" height="500"></iframe>`
    const page = await openAtlas(
      await hostOf(
        `${sandboxed('embed/map/')}${sandboxed('embed/compare/?country=MDA&compare=ROU')}
        <iframe src="${url}findings/" title="Findings"></iframe>
        <child-trafficking-atlas src="${url}embed/map/" title="Map"></child-trafficking-atlas>
        <script src="${url}embed/host.js" async referrerpolicy="no-referrer"></script>`,
        { isolated: true },
      ),
      { waitForReady: false, alsoFrom: [new URL(url).origin], expectedProblems: [/frame-ancestors/] },
    )
    expect(await page.evaluate(() => window.crossOriginIsolated)).toBe(true)
    expect(await page.frameLocator('iframe[title="Methods"]').getByRole('heading').count()).toBe(0)
    await page.locator('child-trafficking-atlas iframe').scrollIntoViewIfNeeded()
    await page
      .frameLocator('iframe')
      .nth(1)
      .locator(':root[data-ready] [data-comparison="MDA ROU"]')
      .waitFor()
    for (const index of [0, 3]) {
      const frame = page.frameLocator('iframe').nth(index)
      await frame.locator(':root[data-ready]').waitFor({ state: 'attached' })
      await frame.locator('svg[data-map] [data-entity="UKR"][role="button"]').press('Enter')
      await frame.locator('[data-country="UKR"]').waitFor()
    }
  })

  it('finds embeds that answer on a strict page written from right to left: narrow, in a sandbox, as high as they are', async (context) => {
    const { url } = served(context)
    const { origin } = new URL(url)
    const sandboxed = (path: string) =>
      `<iframe src="${url}${path}" title="Map" sandbox="allow-scripts" width="280" height="560"></iframe>`
    const page = await openAtlas(
      await hostOf(
        `${sandboxed('embed/map/?theme=plans')}
        <child-trafficking-atlas src="${url}embed/map/?theme=plans" title="Map"></child-trafficking-atlas>
        <script src="${url}embed/host.js" async referrerpolicy="no-referrer"></script>`,
        {
          dir: 'rtl',
          policy: `default-src 'none'; style-src 'self'; img-src data:; script-src ${origin}; frame-src ${origin}`,
        },
      ),
      { waitForReady: false, alsoFrom: [origin] },
    )
    const element = page.locator('child-trafficking-atlas iframe')
    await element.scrollIntoViewIfNeeded()
    for (const frame of [0, 1].map((index) => page.frameLocator('iframe').nth(index))) {
      await frame.locator(':root[data-ready]').waitFor({ state: 'attached' })
      expect(Object.keys(await mapClasses(frame))).toHaveLength(51)
      await frame.locator('svg[data-map] [data-entity="UKR"][role="button"]').press('Enter')
      await frame.locator('[data-country="UKR"]').waitFor()
    }
    const content = page.frameLocator('iframe').nth(1).locator('#atlas')
    await expect
      .poll(async () =>
        Math.abs((await content.boundingBox())!.height - (await element.boundingBox())!.height),
      )
      .toBeLessThan(1)
  })
})
