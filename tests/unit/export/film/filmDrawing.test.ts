import { describe, expect, it } from 'vitest'
import { dayNumber } from '../../../../src/domain/day'
import { animatedFilm, filmPicture } from '../../../../src/export/film/filmDrawing'
import { slideCaptions, slideDays } from '../../../../src/export/film/slides'
import { figureGeometry } from '../../../../src/map/markup/figureGeometry'
import { changeDays, filmHistory, filmOf } from '../../../../src/state/film'
import { answerOf } from '../../../../src/state/answer'
import { FILM_DEFAULTS } from '../../../../src/state/film'
import { entityLabels } from '../../../../src/text/sentences/words'
import { allTexts } from '../../../support/allTexts'
import { realDataset, realOutlines } from '../../../support/dataset'
import { unbalanced } from '../../../support/unbalanced'

const LAST = '2026-11-25'
const dataset = realDataset()
const geometry = figureGeometry(realOutlines(), entityLabels(dataset))
const inputOf = (treaties: readonly string[]) => ({
  dataset,
  texts: allTexts(),
  geometry,
  film: filmOf(dataset, treaties, LAST),
  address: 'https://example.org/film/?treaty=a&on=b',
  fonts: '',
})

const FILMS = [
  ['palermo'],
  ['palermo', 'cets-197'],
  ['palermo', 'opsc', 'ilo-c182'],
  ['echr', 'crc', 'opac', 'hague-1993'],
]

const textOf = (svg: string): string =>
  svg
    .replace(/<style>.*?<\/style>/gs, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')

/** The fills of countries in their order. */
const fillsOf = (picture: string): string[] =>
  [...picture.matchAll(/data-entity="[A-Z]{3}"[^>]* fill="[^"]*"/g)].map(String)

/** Percentages of the rules that the elements of a selector jump by. */
const jumpsOf = (svg: string, selector: string): string[] => {
  const sheet = /<style>(.*)<\/style>/s.exec(svg)?.[1] ?? ''
  for (const [, steps = '', selectors = ''] of sheet.matchAll(
    /@keyframes j\d+\{((?:[^{}]*\{[^}]*\})*)\}([^{]*)\{/g,
  ))
    if (selectors.split(',').includes(selector))
      return [...steps.matchAll(/([\d.]+%)\{/g)].map(([, at = '']) => at)
  return []
}

describe.each(FILMS.map((treaties) => ({ name: treaties.join(', '), treaties })))(
  'a film of $name',
  ({ treaties }) => {
    const input = inputOf(treaties)
    const { first } = input.film.whole
    const { svg } = animatedFilm(input)
    const histories = treaties.map((id) => filmHistory(dataset, id, [first, LAST]))

    it('is one well-formed document that needs nothing outside itself, and no script', () => {
      expect(unbalanced(svg)).toEqual([])
      expect(svg.match(/&(?!amp;|lt;|gt;|quot;)/)).toBeNull()
      expect(svg.match(/<script|var\(|light-dark|@import|\s(href|src)="(?!#)|url\((?!#)/)).toBeNull()
      expect(svg.length).toBeLessThan(260_000)
    })

    it('draws each shape once, and changes each country once for each change of its class', () => {
      const outlines = svg.match(/<path [^>]*id="f[A-Z]{3}"/g) ?? []
      expect(new Set(outlines).size).toBe(outlines.length)
      for (const [index, history] of histories.entries())
        for (const [code, since] of history)
          expect(
            jumpsOf(svg, `#map${index} [data-entity="${code}"]`),
            `${treaties[index]} ${code}`,
          ).toHaveLength(since.length > 1 ? since.length : 0)
    })

    it('has one moment for each day of change, in their order', () => {
      const moments = histories.flatMap((history, index) =>
        [...history].flatMap(([code, since]) =>
          since.length > 1
            ? jumpsOf(svg, `#map${index} [data-entity="${code}"]`).map(
                (at, step) => [since[step]?.day ?? '', at] as const,
              )
            : [],
        ),
      )
      const byDay = new Map(moments)
      for (const [day, at] of moments) expect(byDay.get(day)).toBe(at)
      byDay.delete(first)
      expect([...byDay.keys()].toSorted()).toEqual(changeDays(histories))
      const shares = [...byDay]
        .toSorted(([a], [b]) => dayNumber(a) - dayNumber(b))
        .map(([, at]) => Number.parseFloat(at))
      expect(new Set(shares).size).toBe(shares.length)
      expect(shares).toEqual(shares.toSorted((a, b) => a - b))
    })

    it('shows its last day where nothing moves, which a reader may prefer, and stays there before it begins again', () => {
      const sheet = /<style>(.*)<\/style>/s.exec(svg)?.[1] ?? ''
      expect(sheet).toMatch(/^@media \(prefers-reduced-motion:no-preference\)\{.*\}$/)
      const still = filmPicture(input, LAST).svg
      expect(fillsOf(svg)).toEqual(fillsOf(still))
      expect(still).not.toContain('animation')
      const end = Number.parseFloat(/@keyframes slide0\{0%\{[^}]*\}([\d.]+)%/.exec(sheet)?.[1] ?? '')
      expect(end).toBeGreaterThan(70)
      expect(end).toBeLessThan(90)
    })
  },
)

describe('a picture of the film', () => {
  it.each(FILMS.flatMap((treaties) => ['1995-07-01', '2007-09-30', LAST].map((on) => ({ treaties, on }))))(
    'of $treaties on $on: shows the classes and counts of the answer, its sources and caveat',
    ({ treaties, on }) => {
      const { svg, width, height } = filmPicture(inputOf(treaties), on)
      expect([width, height]).toEqual([1920, 1080])
      expect(unbalanced(svg)).toEqual([])
      const maps = svg.split('data-film-map="').slice(1)
      expect(maps.map((map) => map.split('"')[0])).toEqual(treaties)
      for (const [index, instrument] of treaties.entries()) {
        const { valueOf, counts } = answerOf(dataset, { ...FILM_DEFAULTS, instrument, on })
        const drawn = [...(maps[index] ?? '').matchAll(/data-entity="([A-Z]{3})" data-class="([^"]*)"/g)]
        expect(drawn).toHaveLength(dataset.entities.length)
        for (const [, code = '', classes] of drawn) expect(classes).toBe(valueOf.get(code)?.classes.join(' '))
        const bound = counts.find(({ classId }) => classId === 'bound')?.total
        if (on >= dataset.instrument(instrument).opened)
          expect(textOf(svg)).toMatch(new RegExp(`${bound} of 50 states (known to be )?bound`))
      }
      for (const words of [
        'What is reported, not how common it is.',
        'Boundaries and names imply no opinion',
        'Sources:',
        'not affiliated with UNICEF',
        'https://example.org/film/?treaty=a&amp;on=b',
      ])
        expect(textOf(svg)).toContain(words)
    },
  )
})

describe('a series of pictures', () => {
  const input = inputOf(['palermo'])

  it('begins with the first day and ends with the last, with the ends of years between', () => {
    const yearly = slideDays(input, '1')
    expect([yearly[0], yearly[1], yearly.at(-2), yearly.at(-1)]).toEqual([
      '2000-12-12',
      '2000-12-31',
      '2025-12-31',
      LAST,
    ])
    expect(slideDays(input, '5')).toEqual([
      '2000-12-12',
      '2000-12-31',
      '2005-12-31',
      '2010-12-31',
      '2015-12-31',
      '2020-12-31',
      '2025-12-31',
      LAST,
    ])
  })

  it('says in words what each picture shows, and what must be said with all', () => {
    const captions = slideCaptions(input, ['2003-12-31', '2004-12-31'])
    expect(captions).toContain('02_2004-12-31.png\n31 December 2004\nPalermo Protocol: ')
    expect(captions).toMatch(/What is reported, not how common it is\..*\nSources: .*\nBoundaries/)
    expect(captions).not.toMatch(/<b>|\{|undefined/)
  })
})
