import { expect, it } from 'vitest'
import { linkTo } from '../../../src/state/sitePlace'

const SITE = 'https://example.org/atlas/'

it('leads to a page of the site from wherever the page lies', () => {
  expect(linkTo('../../', 'help/')).toBe('../../help/')
  expect(linkTo(`${SITE}de/`, 'theme/plans/')).toBe(`${SITE}de/theme/plans/`)
})

it.each([
  ['', '#'],
  ['theme/plans/', '#theme=plans'],
  ['theme/treaties/?instrument=opsc&on=2010-01-01', '#theme=treaties&instrument=opsc&on=2010-01-01'],
  ['country/moldova/', '#country=moldova'],
  ['methods/#source-doc-001', '#source-doc-001'],
])('a link of a file that leads to %s stays in the file', (path, there) => {
  for (const root of ['site:', 'site:ru/', `site:${SITE}`, `site:${SITE}ru/`])
    expect(linkTo(root, path)).toBe(there)
})

it.each(['help/', 'compare/?country=MDA', 'data/classes.csv', 'published/#n-1'])(
  'a link of a file that leads to %s goes to the site where that is known, else nowhere',
  (path) => {
    expect(linkTo(`site:${SITE}fr/`, path)).toBe(`${SITE}fr/${path}`)
    expect(linkTo('site:fr/', path)).toBeUndefined()
  },
)
