import { describe, expect, it } from 'vitest'
import { readDataCsv } from '../support/csv'
import { rowsFor } from '../support/figureRows'
import { TABLE_STATES } from '../support/tableStates'
import { expectedLine } from '../support/valueLines'
import { mapTree } from './support/accessibilityTree'
import { openAtlas, showState, useBrowser, usePage } from './support/atlasPage'
import { country, tabToMap, typeName } from './support/keyboard'
import { stopClock } from './support/stopClock'

useBrowser()
const open = usePage()

const entities = readDataCsv('entities.csv', ['id', 'short_name', 'subregion'])
const nameOf = (code: string) => {
  const name = entities.find(({ id }) => id === code)?.short_name ?? ''
  return code === 'XKX' ? `${name}*` : name
}
/** Names by sub-region, in the order of the study's list, and within it by alphabet. */
const IN_ORDER = ['eu-west', 'see', 'cis'].flatMap((region) =>
  entities
    .filter((entity) => entity.subregion === region)
    .map(({ id }) => nameOf(id ?? ''))
    .toSorted((a, b) => a.localeCompare(b, 'en')),
)
/** Name and value of each of the 51 in a state, and which filters leave out, from the data files alone. */
const expectedNames = (query: string) => {
  const { rows, shown } = rowsFor(`?${query}`)
  const words = rows.map((row) => {
    const name = nameOf(row.entity)
    const line = expectedLine(row).source.slice(1)
    const end = shown.includes(row) ? '(?!.*outside the filters)' : '(?=.*, outside the filters$)'
    return [name, new RegExp(`^${name.replace('*', '\\*')}: ${end}${line}`)] as const
  })
  const byName = new Map(words)
  return IN_ORDER.map((name) => byName.get(name) ?? /(no row)/)
}

/** A class in one word and in two, and filters of each kind; parts of themes and treaties are named in the same way. */
const STATES = TABLE_STATES.filter((query) => !/theme=(treaties|definitions|coordination)|sub=/.test(query))

describe('what a screen reader is given', () => {
  it('in states of the map: 51 buttons, each with the name and the value that the data have', async () => {
    const page = await open()
    expect(STATES.length).toBeGreaterThanOrEqual(3)
    for (const state of STATES) {
      await showState(page, `?${state}`)
      const names = async () =>
        (await mapTree(page)).flatMap(({ role, name }) => (role === 'button' ? [name] : []))
      const expected = expectedNames(state)
      const wrong = (all: readonly string[]) =>
        all.length === 51 ? all.filter((name, index) => !expected[index]?.test(name)) : all
      await expect.poll(async () => wrong(await names()), { message: state }).toEqual([])
    }
  })

  it('of the country with the focus also its sub-region and neighbours, on a document that is one map', async () => {
    const page = await open('?theme=plans')
    await tabToMap(page)
    const told = async (letters: string) => {
      await page.keyboard.press('Home')
      await typeName(page, letters)
      const name = nameOf((await country(page)) ?? '')
      await expect
        .poll(async () => (await mapTree(page)).find((node) => node.name.startsWith(`${name}:`))?.description)
        .toContain('Sub-region')
      return (await mapTree(page)).find((node) => node.name.startsWith(`${name}:`))?.description
    }
    const year = readDataCsv('classes.csv', ['entity', 'theme', 'as_of']).find(
      ({ entity, theme }) => entity === 'MDA' && theme === 'plans',
    )?.as_of
    const position = IN_ORDER.indexOf('Moldova') + 1
    expect(await told('mol')).toBe(
      `${year} statement. ${position} of 51. Sub-region: South-Eastern Europe. Neighbours: Romania (west) and Ukraine (north, east and south).`,
    )
    expect(await told('mal')).toContain(
      'No land border on this map. Nearest country in the atlas: Italy (north).',
    )
    expect(await told('rus')).toContain('The map does not show the whole country')
    const [map] = await mapTree(page)
    expect(map?.name).toBe(
      'Map: Was there a National Action Plan, and a plan on child trafficking, in sources up to 2009?',
    )
  })

  it('what has changed, once, and nothing as the page opens or a country is chosen', async () => {
    const page = await openAtlas('theme/treaties/?region=see')
    const region = page.locator('[data-announced]')
    await region.evaluate((element) => {
      new MutationObserver(() => {
        element.setAttribute('data-times', String(Number(element.getAttribute('data-times')) + 1))
      }).observe(element, { childList: true, characterData: true, subtree: true })
    })
    const times = async () => Number(await region.getAttribute('data-times'))
    await stopClock(page)
    const announces = async (words: string) => {
      await page.clock.runFor(5000)
      await region.filter({ hasText: words }).waitFor({ state: 'attached' })
    }
    await page.locator('[data-entity="MDA"][role="button"]').click()
    await page.getByRole('article', { name: 'Moldova' }).waitFor()
    const slider = page.getByRole('slider', { name: 'Day' })
    await slider.focus()
    // As from a key that is held: how fast the next press comes is not left to the machine.
    await Promise.all(Array.from({ length: 5 }, () => page.keyboard.down('PageUp')))
    await page.keyboard.up('PageUp')
    await announces('on 30 September 2012?')
    await expect.poll(() => times()).toBe(1)
    await page.getByRole('combobox', { name: 'Place' }).selectOption('')
    await announces('of 50 states')
    await page.getByRole('link', { name: 'Leading institution', exact: true }).click()
    await announces('Who led the work against trafficking, in sources up to 2009?')
    await expect.poll(() => times()).toBe(3)
  })
})
