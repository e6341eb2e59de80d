import { expect, it } from 'vitest'
import { loadPart } from '../../src/ui/stylesheets'

const linksTo = (name: string) =>
  [...document.head.querySelectorAll('link')].filter(({ href }) => href.includes(name))

const ask = () =>
  loadPart(() => Promise.resolve('part'), [0, './shapes-1.js'], 'https://example.org/assets/a.js')

it('asks for what a part needs once, however often the part is asked for, and for nothing that the page names', async () => {
  expect(await Promise.all([ask(), ask()])).toEqual(['part', 'part'])
  await ask()
  expect(linksTo('shapes-1').map(({ rel, href }) => [rel, href])).toEqual([
    ['modulepreload', 'https://example.org/assets/shapes-1.js'],
  ])
  expect(linksTo('/0')).toEqual([])
})
