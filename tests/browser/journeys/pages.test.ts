import { describe, expect, it } from 'vitest'
import { expectedRows } from '../../support/comparison'
import { parseCsv } from '../../support/csv'
import { engineTitle, hasEngine, useVisitors, visit } from '../visitor/visitor'

useVisitors()

const words = (document: Document) => (document.body.textContent ?? '').replaceAll(/\s+/g, ' ')

describe.skipIf(!hasEngine())(`the other pages in ${engineTitle()}`, () => {
  it('compare Moldova with Romania, and save the rows', async () => {
    const reader = await visit('compare/?country=MDA&compare=ROU')
    await reader.see('[data-shared="destination"]')
    const file = await reader.save({ role: 'button', name: 'Download rows (CSV)' })
    expect(file.name).toBe('child-trafficking-atlas-MDA-ROU-reported-not-prevalence.csv')
    const columns = ['id', 'first_class', 'second_class', 'comparison'] as const
    const rows = parseCsv(file.content.toString('utf8'), 'the download', columns)
    expect(
      Object.fromEntries(rows.map((row) => [row.id, [row.first_class, row.second_class, row.comparison]])),
    ).toEqual(expectedRows(['MDA', 'ROU']))
    await reader.picture('journey-compare')
  })

  it('show every question as a table', async () => {
    const reader = await visit('theme/plans/')
    await reader.click({ role: 'link', name: 'Table' })
    await reader.see('[data-table] table')
    await reader.expectRead((document) => document.querySelectorAll('[data-entity-row]').length, 51)
  })

  it('tell of a country, and axe finds nothing', async () => {
    const reader = await visit('country/moldova/')
    await reader.see({ role: 'heading', name: 'Moldova' })
    expect(await reader.axe()).toEqual([])
    await reader.picture('journey-country-page')
  })

  it.each([
    ['country/moldova/', 'Republic of Moldova'],
    ['findings/', 'National Action Plan'],
    ['', '29 of 51'],
  ])('are whole without a script: /%s', async (path, said) => {
    const reader = await visit(path, { javaScript: false })
    await reader.expectRead((document) => document.readyState, 'complete')
    const text = await reader.read(words)
    expect(text).toContain(said)
    expect(text).toContain('eported, not prevalence')
    expect(await reader.read((document) => document.documentElement.hasAttribute('data-ready'))).toBe(false)
  })

  it('answer a click in the frame of another site', async () => {
    const reader = await visit('embed/map/?theme=plans', {
      host: '<iframe src="{address}" title="Map" style="display:block;width:600px;height:500px;border:0"></iframe>',
    })
    await reader.click('svg[data-map] [data-entity="UKR"][role="button"]')
    await reader.see('[data-country="UKR"]')
    await reader.picture('journey-embed')
  })
})
