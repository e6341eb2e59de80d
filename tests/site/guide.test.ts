import { describe, expect, it } from 'vitest'
import { readDataCsv } from '../support/csv'
import { rowsFor, tally } from '../support/figureRows'
import { builtDocument } from './support/builtDocument'

const page = builtDocument('how-to-read/')
const classes = readDataCsv('classes.csv', 'entity theme sub evidence class')
const rowOf = (entity: string | null | undefined) =>
  classes.find(
    (row) =>
      row.entity === entity && row.theme === 'patterns' && row.sub === '' && row.evidence === 'children',
  )
const parts = [...page.querySelectorAll('#map-parts li')]
const partOf = (id: string) => parts.find((part) => part.getAttribute('data-part') === id)

describe('the page on how to read the atlas', () => {
  it('begins with five steps, each with its map, key, sources and caution, counted as its map in the atlas', () => {
    const steps = [1, 2, 3, 4, 5].map((number) => page.getElementById(`step-${number}`))
    for (const step of steps) {
      expect(step?.querySelectorAll('figure > svg[role="img"]')).toHaveLength(1)
      expect(step?.textContent).toContain('What is reported, not how common trafficking is.')
      expect(step?.textContent).toContain('Sources:')
      const counts = tally(rowsFor(step?.querySelector('[data-map-link]')?.getAttribute('href') ?? '').rows)
      for (const key of step?.querySelectorAll('[data-legend-class]') ?? [])
        expect(counts[key.getAttribute('data-legend-class') ?? '']).toBe(
          Number(key.getAttribute('data-count')),
        )
    }
  })

  it('teaches the key as the key of the same step has it: a pale tone is “no”, lines are what is not known', () => {
    const last = page.getElementById('step-5')
    const fillOf = (name: string) =>
      last?.querySelector(`[data-legend-class="${name}"] rect`)?.getAttribute('fill') ?? ''
    expect(fillOf('none')).toBe('var(--c-none)')
    expect(fillOf('not-documented')).toMatch(/texture-not-known\)/)
    expect(last?.textContent).toMatch(
      /A pale, flat tone means “no”.*Slanting lines mean that our sources do not say/,
    )
  })

  it('explains each number on the map in the list beside it, in the same order', () => {
    const numbers = [...page.querySelectorAll('[aria-details="map-parts"] circle + text')]
    // The first two numbers are above the map.
    expect(parts.map((part) => part.getAttribute('data-part')).slice(2)).toEqual([
      'commonest',
      'other',
      'silence',
      'small',
      'outside',
    ])
    expect(numbers.map((number) => number.textContent)).toEqual(['3', '4', '5', '6', '7'])
  })

  it('says of each country on the map what classes.csv says of it', () => {
    const classOf = (id: string) => rowOf(partOf(id)?.getAttribute('data-part-entity'))?.class
    expect(classOf('commonest')).toBe('origin-and-destination')
    expect(['origin', 'destination']).toContain(classOf('other'))
    expect(partOf('commonest')?.textContent).toContain('“Origin and destination”')
    expect(['neither', 'not-covered']).toContain(classOf('silence'))
  })

  it('counts each kind of silence on the map to which it leads', () => {
    const silences = [...page.querySelectorAll('[aria-labelledby="silence"] li:has(h3)')]
    expect(silences).toHaveLength(4)
    const looks = ['var(--c-none)', 'var(--c-quiet)', 'texture-not-known', 'texture-not-applicable']
    for (const [index, look] of looks.entries()) {
      const silence = silences[index]
      if (!silence) throw new Error(`There is no place for ${look}.`)
      const { rows, shown } = rowsFor(silence.querySelector('a')?.getAttribute('href') ?? '')
      expect(silence.textContent).toContain(`${shown.length} of ${rows.length} `)
      expect(silence.querySelector('rect')?.getAttribute('fill')).toContain(look)
    }
  })
})
