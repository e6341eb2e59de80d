import { describe, expect, it } from 'vitest'
import { SITE_PATHS } from '../../../src/domain/sitePaths'
import { MOVED_PAGES, type MovedPage, movedPageAt, newPath } from '../../../src/pages/moved/movedPages'

const row: MovedPage = { from: 'old/', to: 'new/#part' }
/** Where an old address leads. */
const leads = (from: string, rest: string) => newPath(movedPageAt(from)!, at(rest))
const at = (address: string) => new URL(address, 'https://host.example/old/')

describe('an old address', () => {
  it('has the old page nowhere else, and leads to a page that did not move', () => {
    const paths: readonly string[] = Object.values(SITE_PATHS)
    expect(MOVED_PAGES.filter(({ from }) => paths.includes(from))).toEqual([])
    expect(MOVED_PAGES.filter(({ to }) => movedPageAt(to.split('#')[0] ?? ''))).toEqual([])
  })

  it('is found in any language, release and folder of a host', () => {
    for (const page of MOVED_PAGES)
      for (const folder of ['', 'de/', '/ngo/atlas/', '/ngo/atlas/v/2026-11-25/'])
        expect(movedPageAt(folder + page.from)).toBe(page)
    expect(movedPageAt('/atlas/how-to-read/')).toBeUndefined()
  })

  it('keeps its query and its part, and names a part where it had none', () => {
    expect(newPath(row, at('?a=1&b=%C3%A9#own'))).toBe('new/?a=1&b=%C3%A9#own')
    expect(newPath(row, at(''))).toBe('new/#part')
  })

  it.each([
    ['film/', '?treaty=opsc,palermo&on=2005-01-01', 'theme/treaties/?instrument=opsc&on=2005-01-01'],
    ['theme/routes/', '', '?view=routes'],
    ['theme/routes/', '?country=MDA&view=table', '?country=MDA&view=routes'],
    ['film/', '?treaty=%3Cb%3E', 'theme/treaties/?instrument=palermo'],
    [
      'embed/film/',
      '?treaty=cets-197,palermo&on=2008-02-01&look=dark',
      'embed/map/?theme=treaties&instrument=cets-197&on=2008-02-01&look=dark&play=on',
    ],
  ])('of a film leads to the map of its first treaty: %s%s', (path, search, to) => {
    expect(leads(path, search)).toBe(to)
  })

  it('of a part leads to what has it now', () => {
    expect(leads('changes/', '#of-ALB')).toBe('methods/#of-ALB')
    expect(leads('changes/', '#top')).toBe('methods/#changes')
  })

  it('has its query translated', () => {
    const renamed = {
      ...row,
      query: (old: URLSearchParams) => new URLSearchParams({ theme: old.get('t') ?? '' }),
    }
    expect(newPath(renamed, at('?t=plans&x=1'))).toBe('new/?theme=plans#part')
  })
})
