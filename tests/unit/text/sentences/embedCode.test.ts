import { Window } from 'happy-dom'
import { describe, expect, it } from 'vitest'
import { DEFAULT_FILTERS } from '../../../../src/state/filters'
import { embedAddress } from '../../../../src/embed/embedLink'
import { elementCode, embedCode, pictureCode } from '../../../../src/embed/embedCode'

const ROOT = 'https://example.org/ngo/atlas/'

/** The frame as a browser reads it from the code. */
const frameOf = (code: string) => {
  const { document } = new Window()
  document.body.innerHTML = code
  const frame = document.querySelector('iframe')
  if (!frame) throw new Error('The code holds no frame.')
  return frame
}

describe('the address of an embed', () => {
  it('is plain for what an embed shows anyway', () => {
    expect(embedAddress(ROOT, 'map', DEFAULT_FILTERS)).toBe('https://example.org/ngo/atlas/embed/map/')
    expect(embedAddress(ROOT, 'country', DEFAULT_FILTERS)).toBe(
      'https://example.org/ngo/atlas/embed/country/',
    )
  })

  it('names theme, filters and country of a map', () => {
    const filters = { ...DEFAULT_FILTERS, theme: 'plans', regions: ['see', 'cis'], entity: 'MDA' } as const
    expect(embedAddress(ROOT, 'map', filters)).toBe(
      `${ROOT}embed/map/?theme=plans&region=see,cis&country=MDA`,
    )
  })

  it('is the country’s own page for a country, and names nothing else', () => {
    const filters = { ...DEFAULT_FILTERS, theme: 'plans', regions: ['see'], entity: 'XKX' } as const
    expect(embedAddress(ROOT, 'country', filters, { entity: { slug: 'kosovo' } })).toBe(
      `${ROOT}embed/country/kosovo/`,
    )
  })

  it('turns the tables, which a frame does not have, into the map, and keeps that of the routes', () => {
    expect(embedAddress(ROOT, 'map', { ...DEFAULT_FILTERS, view: 'routes' })).toBe(
      `${ROOT}embed/map/?view=routes`,
    )
    expect(embedAddress(ROOT, 'map', { ...DEFAULT_FILTERS, theme: 'treaties', view: 'table' })).toBe(
      `${ROOT}embed/map/?theme=treaties`,
    )
  })
})

describe('the code of an embed', () => {
  const address = `${ROOT}embed/map/?theme=plans&region=see`
  const page = `${ROOT}?theme=plans&region=see`

  it('keeps address and title whole whatever they hold', () => {
    const title = 'Who is "bound" & since <when>?'
    const code = embedCode({ kind: 'map', address, title, page })
    const frame = frameOf(code)
    expect(frame.getAttribute('src')).toBe(address)
    expect(frame.getAttribute('title')).toBe(title)
    expect(code).toContain('theme=plans&amp;region=see')
    expect(code).not.toContain('<when>')
  })

  it('is one frame, lazy, without a script, wide as its place and high enough to be read', () => {
    const frame = frameOf(embedCode({ kind: 'map', address, title: 'Map', page }))
    expect(frame.getAttribute('loading')).toBe('lazy')
    expect(frame.style.width).toBe('100%')
    expect(frame.style.minHeight).toBe('640px')
    expect(frame.getAttribute('style')).toContain('aspect-ratio:4/3')
    expect(frame.parentElement?.querySelectorAll('script')).toHaveLength(0)
  })

  it('names what it shows in a link, which a site without frames keeps', () => {
    const { document } = new Window()
    document.body.innerHTML = embedCode({ kind: 'map', address, title: 'Plans', page })
    const link = document.querySelector('figcaption a')
    expect([link?.getAttribute('href'), link?.textContent]).toEqual([page, 'Plans'])
  })

  it('has a size of its own where a site drops styles', () => {
    const frame = frameOf(embedCode({ kind: 'map', address, title: 'Map', page }))
    frame.removeAttribute('style')
    expect([frame.getAttribute('width'), frame.getAttribute('height')]).toEqual(['100%', '640'])
  })
})

/** An address or a title that tries to change the markup around it. */
const HOSTILE = `"><script>alert('1')</script>&amp;<img src=x onerror="alert(2)">`

describe('the other forms of the code', () => {
  it('hold the same frame, which works where the script does not', () => {
    const plain = {
      kind: 'compare',
      address: `${ROOT}embed/compare/?country=MDA&compare=ROU`,
      title: 'Two',
      page: `${ROOT}compare/?country=MDA&compare=ROU`,
    } as const
    const code = elementCode({ ...plain, script: `${ROOT}embed/host.js` })
    const { document } = new Window()
    document.body.innerHTML = code
    expect(document.querySelector('child-trafficking-atlas > iframe')).not.toBe(null)
    expect(document.querySelector('script')?.getAttribute('src')).toBe(`${ROOT}embed/host.js`)
  })

  it('are a picture with words for those who do not see it, the caveat and two links to the atlas', () => {
    const { document } = new Window()
    document.body.innerHTML = pictureCode({
      picture: `${ROOT}cards/theme-plans.png`,
      size: { width: 1200, height: 630 },
      address: `${ROOT}?theme=plans`,
      title: 'Is there a plan?',
      caption: 'What is reported, not how common it is.',
      linkText: 'Open',
    })
    const picture = document.querySelector('a > img')
    expect(picture?.getAttribute('alt')).toBe('Is there a plan?')
    expect(picture?.getAttribute('width')).toBe('1200')
    expect(document.querySelector('figcaption')?.textContent).toBe(
      'What is reported, not how common it is. Open',
    )
    expect([...document.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual(
      Array.from({ length: 2 }, () => `${ROOT}?theme=plans`),
    )
  })

  it('keep whatever is in a title or an address where it belongs', () => {
    const codes = [
      embedCode({ kind: 'map', address: HOSTILE, title: HOSTILE, page: HOSTILE }),
      elementCode({ kind: 'map', address: HOSTILE, title: HOSTILE, page: HOSTILE, script: HOSTILE }),
      pictureCode({
        picture: HOSTILE,
        address: HOSTILE,
        title: HOSTILE,
        caption: HOSTILE,
        linkText: HOSTILE,
      }),
    ]
    for (const code of codes) {
      const { document } = new Window()
      document.body.innerHTML = code
      expect(document.querySelectorAll('[onerror], script:not([src])')).toHaveLength(0)
      expect(document.querySelectorAll('img, iframe')).toHaveLength(1)
      const shown = document.querySelector('img, iframe')
      expect(shown?.getAttribute('src')).toBe(HOSTILE)
      expect(shown?.getAttribute('title') ?? shown?.getAttribute('alt')).toBe(HOSTILE)
    }
  })
})
