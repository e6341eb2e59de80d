import { describe, expect, it } from 'vitest'
import { readDataCsv } from '../../support/csv'
import { classesBy } from '../../support/classesBy'
import { engineTitle, hasEngine, useVisitors, visit } from '../visitor/visitor'

useVisitors()

const country = (code: string) => `svg[data-map] [data-entity="${code}"][role="button"]`

/** Class of every country on the map; two copies of one country agree, or it is said. */
const classesDrawn = (document: Document): Record<string, string> => {
  const drawn: Record<string, string> = {}
  for (const shape of document.querySelectorAll('svg[data-map] [data-entity][data-class]')) {
    const [code, value] = ['data-entity', 'data-class'].map((name) => shape.getAttribute(name) ?? '')
    const known = drawn[code ?? '']
    drawn[code ?? ''] = known === undefined || known === value ? (value ?? '') : `${known} or ${value}`
  }
  return drawn
}
const question = (document: Document) => document.querySelector('h1')?.textContent ?? ''
const answer = (document: Document) => document.querySelector('[data-answer]')?.textContent ?? ''
const keyTotal = (document: Document) =>
  [...document.querySelectorAll('[data-legend-class]')].reduce(
    (sum, line) => sum + Number(line.getAttribute('data-count')),
    0,
  )
const focused = (document: Document) => document.activeElement?.getAttribute('data-entity') ?? null
const chosen = (document: Document) =>
  document.querySelector('[data-country]')?.getAttribute('data-country') ?? null

describe.skipIf(!hasEngine())(`the map in ${engineTitle()}`, () => {
  it('draws 51 countries, and another question changes map, key and sentence', async () => {
    const reader = await visit()
    expect(await reader.read(classesDrawn)).toEqual(classesBy('patterns'))
    const before = await reader.read(answer)
    expect(before).toContain('29 of 51')
    expect(await reader.axe()).toEqual([])
    await reader.click({ role: 'link', name: 'Action plans' })
    await reader.expectRead(classesDrawn, classesBy('plans'))
    expect(await reader.read(question)).toContain('National Action Plan')
    expect(await reader.read(answer)).not.toBe(before)
    expect(await reader.read(keyTotal)).toBe(51)
    await reader.picture('journey-plans')
  })

  it('opens a country at a click, with its treaties; its link restores it and the way back closes it', async () => {
    const reader = await visit()
    await reader.click(country('UKR'))
    await reader.see({ role: 'heading', name: 'Treaties' })
    expect(await reader.read(chosen)).toBe('UKR')
    const palermo = readDataCsv('treaties.csv', ['entity', 'instrument', 'bound']).find(
      ({ entity, instrument }) => entity === 'UKR' && instrument === 'PALERMO',
    )
    expect(palermo?.bound).toBe('2004-05-21')
    expect(
      await reader.read((document) => document.querySelector('[data-treaty="palermo"]')?.textContent),
    ).toContain('21 May 2004')
    const { search } = await reader.address()
    await reader.back()
    await reader.expectRead(chosen, null)
    const friend = await visit(search)
    await friend.see({ role: 'heading', name: 'Treaties' })
    expect(await friend.read(chosen)).toBe('UKR')
    await friend.picture('journey-country')
  })

  it('is walked by arrows, and the search finds Moldova, by the keyboard alone', async () => {
    const reader = await visit()
    for (let presses = 0; presses < 40 && (await reader.read(focused)) === null; presses += 1)
      await reader.press('Tab')
    expect(await reader.read(focused)).toBe('DEU')
    await reader.press('ArrowRight')
    await reader.expectRead(focused, 'POL')
    await reader.press('Enter')
    await reader.expectRead(chosen, 'POL')
    await reader.press('Escape')
    await reader.expectRead(chosen, null)
    await reader.press('/', ...'moldova')
    await reader.see('[role="option"][aria-selected="true"]')
    await reader.press('Enter')
    await reader.expectRead(chosen, 'MDA')
  })

  it('shows the treaties of another day', async () => {
    const reader = await visit('theme/treaties/')
    expect(await reader.read(answer)).toContain('42 of 50 states')
    await reader.fill('input[type="date"]', '2011-06-01')
    await reader.expectRead((document) => {
      const greece = document.querySelector('svg[data-map] [data-entity="GRC"]')
      return greece?.getAttribute('data-class')
    }, 'bound')
    // The address says a day once it rests.
    await expect.poll(async () => (await reader.address()).searchParams.get('on')).toBe('2011-06-01')
    // The list is as wide as its choice, not as the longest of its seventeen: the question stays a sentence.
    expect(
      await reader.read((document) => document.querySelector('h1 select')?.getBoundingClientRect().width),
    ).toBeLessThan(400)
    await reader.picture('journey-treaties')
  })

  it('has two panels with all 51 on a phone, and a sheet', async () => {
    const reader = await visit('?country=MDA', { size: { width: 360, height: 700 } })
    await reader.see({ role: 'heading', name: 'Law and policy' })
    expect(Object.keys(await reader.read(classesDrawn))).toHaveLength(51)
    expect(
      await reader.read((document) => [
        document.querySelectorAll('svg[data-map]').length,
        document.documentElement.scrollWidth - document.documentElement.clientWidth,
      ]),
    ).toEqual([2, 0])
    await reader.picture('journey-phone')
  })
})
