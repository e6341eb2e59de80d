import { describe, expect, it } from 'vitest'
import { embedAddress } from '../../../src/embed/embedLink'
import { DEFAULT_LOOKS, type EmbedLooks, readLooks, writeLooks } from '../../../src/embed/embedLooks'
import type { Evidence } from '../../../src/domain/evidence'
import { COMPARE_DEFAULTS, DEFAULT_FILTERS } from '../../../src/state/filters'

const SOME: readonly EmbedLooks[] = [
  DEFAULT_LOOKS,
  { scheme: 'dark', accent: null, isCompact: false, hasPlay: false },
  { scheme: 'light', accent: 'c8102e', isCompact: true, hasPlay: true },
  { scheme: 'auto', accent: '0b5468', isCompact: false, hasPlay: false },
]

describe('the looks of an embed', () => {
  it.each(SOME)('come back from an address as they went into it: %o', (looks) => {
    expect(readLooks(writeLooks(looks))).toEqual(looks)
    expect(readLooks(`?theme=plans&${writeLooks(looks)}`)).toEqual(looks)
  })

  it('are not in the address where nothing is wished for', () => {
    expect(writeLooks(DEFAULT_LOOKS)).toBe('')
  })

  it('read a colour as people write it, and take junk for nothing said', () => {
    expect(readLooks('accent=%23C8102E').accent).toBe('c8102e')
    for (const junk of [
      'accent=red',
      'accent=fff',
      'accent=c8102e;x',
      'look=sepia',
      'compact=yes',
      'accent=',
    ])
      expect(readLooks(junk)).toEqual(DEFAULT_LOOKS)
  })
})

const address = (evidence: Evidence, version: string) =>
  embedAddress('https://a.org/de/', 'map', { ...DEFAULT_FILTERS, evidence }, { version })

describe('the address of an embed with looks', () => {
  const looks = { scheme: 'dark', accent: 'c8102e', isCompact: true, hasPlay: true } as const

  it('has them after its state, or alone', () => {
    const filters = { ...DEFAULT_FILTERS, theme: 'plans' } as const
    expect(embedAddress('https://a.org/', 'map', filters, { looks })).toBe(
      'https://a.org/embed/map/?theme=plans&look=dark&accent=c8102e&compact=on&play=on',
    )
    expect(embedAddress('https://a.org/', 'map', DEFAULT_FILTERS, { looks })).toBe(
      'https://a.org/embed/map/?look=dark&accent=c8102e&compact=on&play=on',
    )
  })

  it('names a version of the data by its folder, and whom it counts where that version counted others', () => {
    const path = 'https://a.org/de/v/2026-11-25/embed/map/'
    expect(address('anyone', '2026-11-25')).toBe(path)
    expect(address('children', '2026-11-25')).toBe(`${path}?evidence=children`)
    expect(address('children', '2099-01-01')).toBe('https://a.org/de/v/2099-01-01/embed/map/')
  })

  it('of a comparison names the two and the day of their treaties, and nothing else', () => {
    const filters = { ...COMPARE_DEFAULTS, entity: 'MDA', compared: 'ROU', regions: ['see'] } as const
    expect(embedAddress('https://a.org/', 'compare', filters)).toBe(
      'https://a.org/embed/compare/?country=MDA&compare=ROU',
    )
    expect(embedAddress('https://a.org/', 'compare', { ...filters, on: '2012-01-31' })).toBe(
      'https://a.org/embed/compare/?on=2012-01-31&country=MDA&compare=ROU',
    )
  })
})
