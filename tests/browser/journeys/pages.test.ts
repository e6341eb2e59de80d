import { describe, expect, it } from 'vitest'
import { expectedRows } from '../../support/comparison'
import { parseCsv, readDataCsv } from '../../support/csv'
import { openAtlas, runAxe, saved, useBrowser, usePage } from '../support/atlasPage'
import { atlasAddress, atlasFrames, openHostPage, useHosts } from '../support/hostPages'

useBrowser()
const open = usePage()
useHosts()

describe('the other pages', () => {
  it('compare Moldova with Romania, and save the rows', async () => {
    const page = await open('compare/?country=MDA&compare=ROU')
    await page.locator('[data-shared="destination"]').waitFor()
    await page.getByRole('button', { name: 'Save or share' }).click()
    const file = await saved(page, () => page.getByRole('button', { name: 'This comparison' }).click())
    expect(file.name).toMatch(/^child-trafficking-atlas_MDA-ROU_usual-times_data-[\d-]+\.csv$/)
    const columns = ['id', 'first_class', 'second_class', 'comparison', 'first_source_ids', 'caveat'] as const
    const rows = parseCsv(file.content.toString('utf8'), 'the download', columns)
    expect(
      Object.fromEntries(rows.map((row) => [row.id, [row.first_class, row.second_class, row.comparison]])),
    ).toEqual(expectedRows(['MDA', 'ROU']))
    expect(
      rows.every(({ caveat }) => caveat.startsWith('What is reported, not how common trafficking is')),
    ).toBe(true)
    const crc = readDataCsv('treaties.csv', ['entity', 'instrument', 'source_id']).find(
      ({ entity, instrument }) => entity === 'MDA' && instrument === 'CRC',
    )
    expect(rows.find(({ id }) => id === 'treaties/crc')?.first_source_ids).toBe(crc?.source_id)
  })

  it('show every question as a table', async () => {
    const page = await open('theme/plans/')
    await page.getByRole('link', { name: 'Table', exact: true }).click()
    await page.locator('[data-table] table').waitFor()
    await expect.poll(() => page.locator('[data-entity-row]').count()).toBe(51)
  })

  it('tell of a country, and axe finds nothing', async () => {
    const page = await open('country/moldova/')
    expect(await page.getByRole('heading', { name: 'Moldova', exact: true }).first().isVisible()).toBe(true)
    expect(await runAxe(page)).toEqual([])
  })

  it.each([
    ['country/moldova/', 'Republic of Moldova'],
    ['findings/', 'National Action Plan'],
    ['', '19 of 51'],
  ])('are whole without a script: /%s', async (path, said) => {
    const page = await openAtlas(path, { javaScript: false })
    const text = (await page.locator('body').textContent())?.replaceAll(/\s+/g, ' ')
    expect(text).toContain(said)
    expect(text).toContain('What is reported, not how common trafficking is')
    expect(await page.locator('html[data-ready]').count()).toBe(0)
  })

  it('answer a click in the frame of another site', async () => {
    const address = atlasAddress('embed/map/?theme=plans').replaceAll('&', '&amp;')
    const host = await openHostPage(
      `<iframe src="${address}" title="Map" style="display:block;width:600px;height:500px;border:0"></iframe>`,
    )
    const [frame] = await atlasFrames(host)
    await frame?.locator('svg[data-map] [data-entity="UKR"][role="button"]').first().click()
    await frame?.locator('[data-country="UKR"]').waitFor()
  })
})
