import { Window } from 'happy-dom'
import { describe, expect, it } from 'vitest'
import { DEFAULT_FILTERS } from '../../../src/store/filters'
import { embedAddress } from '../../../src/store/embedLink'
import { embedCode } from '../../../src/wording/embedCode'

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

  it('names nothing but the country of a country', () => {
    const filters = { ...DEFAULT_FILTERS, theme: 'plans', regions: ['see'], entity: 'XKX' } as const
    expect(embedAddress(ROOT, 'country', filters)).toBe(`${ROOT}embed/country/?country=XKX`)
  })

  it('turns the views that a frame does not have into the map, with the routes on it', () => {
    expect(embedAddress(ROOT, 'map', { ...DEFAULT_FILTERS, view: 'routes' })).toBe(
      `${ROOT}embed/map/?routes=on`,
    )
    expect(embedAddress(ROOT, 'map', { ...DEFAULT_FILTERS, theme: 'treaties', view: 'table' })).toBe(
      `${ROOT}embed/map/?theme=treaties`,
    )
  })
})

describe('the code of an embed', () => {
  const address = `${ROOT}embed/map/?theme=plans&region=see`

  it('keeps address and title whole whatever they hold', () => {
    const title = 'Who is "bound" & since <when>?'
    const code = embedCode({ kind: 'map', address, title })
    const frame = frameOf(code)
    expect(frame.getAttribute('src')).toBe(address)
    expect(frame.getAttribute('title')).toBe(title)
    expect(code).toContain('theme=plans&amp;region=see')
    expect(code).not.toContain('<when>')
  })

  it('is one frame, lazy, without a script, wide as its place and high enough to be read', () => {
    const frame = frameOf(embedCode({ kind: 'map', address, title: 'Map' }))
    expect(frame.getAttribute('loading')).toBe('lazy')
    expect(frame.style.width).toBe('100%')
    expect(frame.style.minHeight).toBe('480px')
    expect(frame.getAttribute('style')).toContain('aspect-ratio:6/5')
    expect(frame.parentElement?.children).toHaveLength(1)
  })
})
