import { expect, it } from 'vitest'
import { linkInFile } from '../../../src/site/linksInFile'

const SITE = 'https://example.org/atlas/'

it.each([
  ['site:', '#'],
  ['site:de/', '#'],
  ['site:theme/plans/', '#theme=plans'],
  ['site:theme/treaties/?instrument=opsc&on=2010-01-01', '#theme=treaties&instrument=opsc&on=2010-01-01'],
  ['site:ru/country/moldova/', '#country=moldova'],
  ['site:methods/#source-doc-001', '#source-doc-001'],
])('a link of a file that leads to %s stays in the file', (address, there) => {
  expect(linkInFile(address, null)).toBe(there)
  expect(linkInFile(address, SITE)).toBe(there)
})

it.each(['site:help/', 'site:fr/compare/?country=MDA', 'site:data/classes.csv', 'site:published/#n-1'])(
  'a link of a file that leads to %s goes to the site where that is known, else nowhere',
  (address) => {
    expect(linkInFile(address, SITE)).toBe(address.replace('site:', SITE))
    expect(linkInFile(address, null)).toBeUndefined()
  },
)
