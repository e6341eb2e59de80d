import { describe, expect, it } from 'vitest'
import { textOf as statementText } from '../support/mentions'
import { documentOf, entities, htmlOf, nameOf, textOf } from './support/countryPages'

/** Slug of the country that a page leads to, `next` or `previous`. */
const linkOf = (html: string, way: string) =>
  new RegExp(`<a [^>]*href="[^"]*country/([^"/]+)/" data-way="${way}"`).exec(html)?.[1]

describe('what the study says', () => {
  it.each([
    ['NOR', 'chart-norway', 'Policy responses, National bodies and leading institutions'],
    ['NOR', 'chart-two', 'Leading institutions, chart and note'],
    ['FIN', 'chart-two', 'Leading institutions, chart and note'],
    ['ESP', 'chart-two', 'Leading institutions, chart and note'],
    ['BGR', 'bulgaria-in-law', 'Policy responses, National action plans'],
    ['ALB', 'bilateral-albania-greece', 'Policy responses, Intergovernmental cooperation'],
    ['GRC', 'bilateral-albania-greece', 'Policy responses, Intergovernmental cooperation'],
  ])('of %s by %s has its place in the study, and leads to it', (code, id, place) => {
    const mention = documentOf(code).querySelector(`#study [data-mention="${id}"]`)
    expect(textOf(mention?.querySelector('p')).endsWith(statementText(id))).toBe(true)
    expect(textOf(mention?.querySelector('p + p'))).toContain(place)
    // That the place is there, everyPage.test.ts says of every link.
    expect(mention?.querySelector('a')?.getAttribute('href')).toBe(`../../findings/#${id}`)
  })
})

it.each([
  ['SRB', true],
  ['MNE', true],
  ['HRV', false],
])('the page of %s marks reports in which Serbia and Montenegro are coded jointly: %s', (code, isJoint) => {
  const shown = textOf(documentOf(code).querySelector('article'))
  expect(shown.includes('Coded jointly: the reports from 2003, 2004, 2005 and 2006')).toBe(isJoint)
  expect(shown.includes('2003, 2004, 2005, 2006, chapter on Serbia and Montenegro')).toBe(isJoint)
})

it('the way through the pages visits all 51 once, by name, in both directions', () => {
  const slugs = new Map(entities.map(({ id, slug }) => [slug, id]))
  const walk = (start: string, way: string): string[] => {
    const visited: string[] = []
    for (let code: string | undefined = start; code !== undefined && visited.length < 60;) {
      visited.push(code)
      code = slugs.get(linkOf(htmlOf(code), way) ?? '')
    }
    return visited
  }
  const byName = entities.map(({ id }) => id).toSorted((a, b) => nameOf(a).localeCompare(nameOf(b), 'en'))
  expect(walk(byName[0] ?? '', 'next')).toEqual(byName)
  expect(walk(byName.at(-1) ?? '', 'previous')).toEqual(byName.toReversed())
})
