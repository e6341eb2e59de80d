import { Window } from 'happy-dom'
import { describe, expect, it } from 'vitest'
import { codeOf, type EmbedDraft, firstDraft, kindsOf } from '../../../src/embed/builder/draft'
import { elementCode, embedCode, pictureCode } from '../../../src/embed/embedCode'
import { embedAddress } from '../../../src/embed/embedLink'
import { DEFAULT_LOOKS, type EmbedLooks, readLooks, writeLooks } from '../../../src/embed/embedLooks'
import { COMPARE_DEFAULTS, DEFAULT_FILTERS, type Filters } from '../../../src/state/filters'
import { allTexts } from '../../support/allTexts'
import { realDataset } from '../../support/dataset'

const ROOT = 'https://example.org/ngo/atlas/'
const LOOKS: EmbedLooks = { scheme: 'dark', accent: 'c8102e', isCompact: true, hasPlay: true }

describe('the looks of an embed', () => {
  it.each([
    DEFAULT_LOOKS,
    { ...DEFAULT_LOOKS, scheme: 'dark' },
    { ...LOOKS, scheme: 'light' },
    { ...DEFAULT_LOOKS, scheme: 'auto', accent: '0b5468' },
  ] as const)(
    'come back from an address as they went into it, and are not there where nothing is wished for: %o',
    (looks) => {
      expect(readLooks(writeLooks(looks))).toEqual(looks)
      expect(readLooks(`?theme=plans&${writeLooks(looks)}`)).toEqual(looks)
      expect(writeLooks(looks) === '').toBe(looks === DEFAULT_LOOKS)
    },
  )

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

type Options = Parameters<typeof embedAddress>[3]
const PAIR = { ...COMPARE_DEFAULTS, entity: 'MDA', compared: 'ROU', regions: ['see'] } as const

it.each<[string, Parameters<typeof embedAddress>[1], Partial<Filters>, Options, string]>([
  ['what an embed shows anyway', 'map', {}, {}, 'embed/map/'],
  ['any country', 'country', {}, {}, 'embed/country/'],
  [
    'filters',
    'map',
    { theme: 'plans', regions: ['see', 'cis'], entity: 'MDA' },
    {},
    'embed/map/?theme=plans&region=see,cis&country=MDA',
  ],
  [
    'a country, and nothing else',
    'country',
    { theme: 'plans', entity: 'XKX' },
    { entity: { slug: 'kosovo' } },
    'embed/country/kosovo/',
  ],
  ['routes', 'map', { view: 'routes' }, {}, 'embed/map/?view=routes'],
  ['a table, which is the map', 'map', { theme: 'treaties', view: 'table' }, {}, 'embed/map/?theme=treaties'],
  [
    'looks after its state',
    'map',
    { theme: 'plans' },
    { looks: LOOKS },
    'embed/map/?theme=plans&look=dark&accent=c8102e&compact=on&play=on',
  ],
  ['looks alone', 'map', {}, { looks: LOOKS }, 'embed/map/?look=dark&accent=c8102e&compact=on&play=on'],
  ['the two of a comparison', 'compare', PAIR, {}, 'embed/compare/?country=MDA&compare=ROU'],
  [
    'the day of their treaties',
    'compare',
    { ...PAIR, on: '2012-01-31' },
    {},
    'embed/compare/?on=2012-01-31&country=MDA&compare=ROU',
  ],
])('the address of an embed names %s', (_, kind, filters, options, address) => {
  expect(embedAddress(ROOT, kind, { ...DEFAULT_FILTERS, ...filters }, options)).toBe(ROOT + address)
})

const place = {
  site: ROOT,
  filters: DEFAULT_FILTERS,
  texts: allTexts(),
  dataset: realDataset(),
  hasCards: true,
}
const MDA = { ...DEFAULT_FILTERS, entity: 'MDA' }
const made = (draft: Partial<EmbedDraft>, filters: Partial<Filters> = {}, hasCards = true) =>
  codeOf(
    { ...firstDraft('map', 'en'), ...draft },
    { ...place, filters: { ...DEFAULT_FILTERS, ...filters }, hasCards },
  )

describe('a draft', () => {
  it('is of the map, with the country that is open, and on the page of a comparison of the two', () => {
    expect(kindsOf('map', DEFAULT_FILTERS)).toEqual(['map'])
    expect(kindsOf('country', MDA)).toEqual(['map', 'country'])
    expect(kindsOf('compare', { ...MDA, compared: 'ROU' })).toEqual(['compare'])
  })

  const compact = { ...DEFAULT_LOOKS, isCompact: true }
  const playing = { ...DEFAULT_LOOKS, hasPlay: true }
  const AREA = { area: [21.3, 42.5, 900] } as const

  it.each<[string, Partial<EmbedDraft>, Partial<Filters>, string]>([
    ['in its language', { looks: compact, language: 'ro' }, {}, 'ro/embed/map/?compact=on'],
    ['compact as a map', { looks: compact }, { entity: 'MDA' }, 'embed/map/?country=MDA&compact=on'],
    [
      'never compact as a country',
      { kind: 'country', looks: compact },
      { entity: 'MDA' },
      'embed/country/moldova/',
    ],
    [
      'with its time',
      { looks: playing },
      { theme: 'plans', on: '2007' },
      'embed/map/?theme=plans&on=2007&play=on',
    ],
    ['with no clock for routes', { looks: playing }, { view: 'routes' }, 'embed/map/?view=routes'],
    ['of the part that is shown', {}, AREA, 'embed/map/?area=21.3,42.5,900'],
    ['of the whole map', { isWhole: true }, AREA, 'embed/map/'],
    ['of a sub-region', {}, { regions: ['see'] }, 'embed/map/?region=see'],
    [
      'of the whole map with a filter',
      { isWhole: true },
      { regions: ['see'] },
      'embed/map/?region=see&area=whole',
    ],
    ['in another language', { language: 'de' }, {}, 'de/embed/map/'],
    [
      'of a comparison',
      { kind: 'compare' },
      { entity: 'MDA', compared: 'XKX' },
      'embed/compare/?country=MDA&compare=XKX',
    ],
  ])('leads to its embed, %s', (_, draft, filters, address) => {
    expect(made(draft, filters).address).toBe(ROOT + address)
  })

  it('names the two that are compared', () => {
    const { title } = made({ kind: 'compare' }, { entity: 'MDA', compared: 'XKX' })
    expect(title).toMatch(/^Moldova and Kosovo\* compared/)
  })

  it('shows the card of a theme or a country in its language, or leaves the place for a picture that no card shows', () => {
    const french = { form: 'picture', language: 'fr' } as const
    expect(made(french, { theme: 'plans' }).picture).toBe(`${ROOT}cards/fr/theme-plans.png`)
    expect(made({ ...french, kind: 'country' }, MDA).picture).toBe(`${ROOT}cards/fr/country-moldova.png`)
    for (const { picture, code } of [made(french, { regions: ['see'] }), made(french, {}, false)]) {
      expect(picture).toBe(null)
      expect(code).toContain('src="PICTURE.png"')
      expect(code).toContain('What is reported, not how common trafficking is.')
    }
    const english = made({ form: 'picture' }, { regions: ['see'] })
    expect(english.code).toContain(`href="${ROOT}?region=see"`)
  })
})

/** The code as a browser reads it. */
const read = (code: string) => {
  const { document } = new Window()
  document.body.innerHTML = code
  const attributes = (selector: string, ...names: readonly string[]) =>
    names.map((name) => document.querySelector(selector)?.getAttribute(name))
  return { document, attributes }
}

describe('the code of an embed', () => {
  const frame = {
    kind: 'map',
    address: `${ROOT}embed/map/?theme=plans&region=see`,
    title: 'Plans',
    page: `${ROOT}?theme=plans`,
  } as const

  it('is one frame, lazy, without a script, with a size of its own where a site drops styles, and a link', () => {
    const { document, attributes } = read(embedCode(frame))
    expect(attributes('iframe', 'src', 'title', 'loading', 'width', 'height')).toEqual([
      frame.address,
      'Plans',
      'lazy',
      '100%',
      '780',
    ])
    expect(attributes('iframe', 'style')[0]).toMatch(/width:100%.*aspect-ratio:4\/3/)
    expect(document.querySelector('iframe')?.style.minHeight).toBe('780px')
    expect(document.querySelectorAll('script')).toHaveLength(0)
    expect(attributes('figcaption a', 'href')).toEqual([frame.page])
    expect(document.querySelector('figcaption a')?.textContent).toBe('Plans')
  })

  it('as an element holds the same frame, which works where the script does not', () => {
    const { document, attributes } = read(elementCode({ ...frame, script: `${ROOT}embed/host.js` }))
    expect(document.querySelector('child-trafficking-atlas > iframe')).not.toBe(null)
    expect(attributes('script', 'src')).toEqual([`${ROOT}embed/host.js`])
  })

  it('as a picture has words for those who do not see it, the caveat and two links to the atlas', () => {
    const words = {
      title: 'Is there a plan?',
      caption: 'What is reported, not how common trafficking is.',
      linkText: 'Open',
    }
    const { document, attributes } = read(
      pictureCode({
        ...words,
        picture: `${ROOT}cards/a.png`,
        size: { width: 1200, height: 630 },
        address: frame.page,
      }),
    )
    expect(attributes('a > img', 'alt', 'width')).toEqual([words.title, '1200'])
    expect(document.querySelector('figcaption')?.textContent).toBe(`${words.caption} Open`)
    const links = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href'))
    expect(links).toEqual([frame.page, frame.page])
  })

  it('keeps whatever is in a title or an address where it belongs', () => {
    const bad = `"><script>alert('1')</script>&amp;<img src=x onerror="alert(2)">`
    const all = {
      kind: 'map',
      address: bad,
      title: bad,
      page: bad,
      script: bad,
      picture: bad,
      caption: bad,
      linkText: bad,
    } as const
    for (const code of [embedCode(all), elementCode(all), pictureCode(all)]) {
      const { document, attributes } = read(code)
      expect(document.querySelectorAll('[onerror], script:not([src])')).toHaveLength(0)
      expect(document.querySelectorAll('img, iframe')).toHaveLength(1)
      const [src, title, alt] = attributes('img, iframe', 'src', 'title', 'alt')
      expect([src, title ?? alt]).toEqual([bad, bad])
    }
  })
})
