import {
  anyAgeSwitch,
  classButton,
  closeButton,
  placeList,
  searchField,
  shapeOf,
  timeSlider,
  viewLink,
  wholeMapButton,
  zoomInButton,
} from '../../tests/browser/support/controls'
import { shareButton } from '../../tests/browser/support/share'
import {
  type Action,
  type ActionId,
  all,
  type Changing,
  type Input,
  POINTED,
  READY,
  type Subject,
  text,
  type View,
} from './action'
import {
  brought,
  closeCountry,
  closeDialog,
  FIRST,
  listed,
  mapIsWhole,
  openCountry,
  question,
  toFirst,
  toMap,
  toTable,
  toTreaties,
} from './ways'

const COUNTRIES = ['MDA', 'FRA', 'TUR'] as const
const SHAPES = '[data-zoomed] [data-entity]'
/** The map is whole once something follows it, or nothing more comes. */
const VISIBLE = `(() => {
  const svg = document.querySelector('[data-zoomed]')?.ownerSVGElement
  const isWhole = svg && (document.readyState !== 'loading' || svg.parentElement.nextElementSibling)
  return isWhole && svg.querySelectorAll('${SHAPES}').length >= 51
})()`
const [QUESTION, KEY, FILLS] = [text('h1'), text('main table'), all(SHAPES, 'fill')]
const YEAR = `Number.parseInt(document.querySelector('[data-clock] input').dataset.time)`
const SEEN = `[...document.querySelectorAll('svg[data-map]')].some((map) => map.checkVisibility()) ? 'map' : ''`
const OPEN_FOLDS = `String(document.querySelectorAll('details[open]').length)`
export const LIST = '[data-routes-list]:not([aria-busy])'

/** So many times the same. */
const times = (count: number, of: (view: View) => Input) => (view: View) =>
  Array.from({ length: count }, () => of(view))

const openRoutes: Changing = {
  kind: 'change',
  ready: listed,
  inputs: times(3, (view) => ({ press: question(view, 'Routes') })),
  shows: [QUESTION, all('svg[data-map] [data-routes]', 'data-routes')],
  whole: `document.querySelector('${LIST}')`,
  back: async (view) => {
    await toFirst(view)
    await view.locator('[data-routes]').first().waitFor({ state: 'detached' })
  },
}

const EMBED = { path: '', site: 'host' } as const
const foldsOf = (path: string, folds: string): Action => ({
  kind: 'change',
  place: { path },
  inputs: (view) => [0, 1, 2, 3].map((index) => ({ press: view.locator(folds).nth(index) })),
  shows: [OPEN_FOLDS],
})

const ofAtlas: Readonly<Record<ActionId, Action>> = {
  question: {
    kind: 'change',
    ready: listed,
    inputs: (view) =>
      ['Internal trafficking', FIRST, 'Treaties', FIRST].map((name) => ({ press: question(view, name) })),
    // Map, question and key: nothing of it may come later.
    shows: [FILLS, QUESTION, KEY],
    after: toFirst,
  },
  region: {
    kind: 'change',
    inputs: times(3, (view) => ({ key: 'ArrowDown', on: placeList(view) })),
    shows: [all(SHAPES, 'data-shown'), text('[data-answer]'), KEY],
    after: async (view) => {
      await placeList(view).selectOption('')
      await mapIsWhole(view)
    },
  },
  anyAge: {
    kind: 'change',
    inputs: times(3, (view) => ({ press: anyAgeSwitch(view) })),
    shows: [FILLS, text('[data-answer]'), KEY],
    after: (view) => anyAgeSwitch(view).click(),
  },
  hover: {
    kind: 'change',
    inputs: (view) => POINTED.map((code) => ({ point: shapeOf(view, code) })),
    shows: [text('[data-pointer-label]')],
  },
  class: {
    kind: 'change',
    inputs: times(3, (view) => ({ press: classButton(view, 'Destination') })),
    shows: [all(SHAPES, 'data-shown'), all('[data-legend-class]', 'aria-pressed')],
    after: (view) => classButton(view, 'Destination').click(),
  },
  table: {
    kind: 'change',
    inputs: times(3, (view) => ({ press: viewLink(view, 'Table') })),
    shows: [text('[data-table] tbody')],
    back: toMap,
  },
  toMap: {
    kind: 'change',
    ready: toTable,
    inputs: times(3, (view) => ({ press: viewLink(view, 'Map') })),
    shows: [SEEN],
  },
  routes: openRoutes,
  step: {
    kind: 'change',
    before: toTreaties,
    inputs: times(4, (view) => ({ key: 'PageUp', on: timeSlider(view, 'Day') })),
    shows: [QUESTION, all('[data-clock] input', 'data-time')],
    after: toFirst,
  },
  country: {
    kind: 'change',
    inputs: (view) => COUNTRIES.map((code) => ({ press: shapeOf(view, code) })),
    shows: [
      all('[data-country]', 'data-country'),
      text('[data-country-answer]'),
      text('[data-country-lines]'),
    ],
    back: closeCountry,
  },
  close: {
    kind: 'change',
    ready: openCountry,
    inputs: times(3, (view) => ({ press: closeButton(view) })),
    shows: [`document.querySelector('[data-country]') ? '' : 'closed'`],
  },
  sheet: {
    kind: 'change',
    before: openCountry,
    inputs: times(3, (view) => ({ press: view.locator('[data-sheet] > [role="slider"]') })),
    shows: [all('[data-sheet="full"]', 'data-sheet')],
    back: (view) => view.locator('[data-sheet] > [role="slider"]').press('ArrowDown'),
    after: closeCountry,
  },
  share: {
    kind: 'change',
    inputs: times(3, (view) => ({ press: shareButton(view).first() })),
    shows: [text('dialog[open] section:last-of-type')],
    back: closeDialog,
  },
  search: {
    kind: 'change',
    before: async (view) => {
      await brought(view, 'Search')
      await searchField(view).click()
    },
    inputs: (view) => ['m', 'o', 'l'].map((key) => ({ key, on: searchField(view) })),
    shows: [text('[role="listbox"]')],
    after: (view) => searchField(view).press('Escape'),
  },
  zoom: {
    kind: 'zoom',
    key: 'Control',
    // The files it needs come with the first wish, and then the map in more detail. A phone has no such button.
    before: async (view) => {
      const zoomIn = zoomInButton(view).first()
      if (await zoomIn.isVisible()) await zoomIn.click()
    },
    whole: `document.querySelector('svg[data-detail]')`,
    shows: [all('[data-zoomed]', 'transform')],
    after: async (view) => {
      await wholeMapButton(view).first().click()
      await mapIsWhole(view)
    },
  },
  play: { kind: 'play', before: toTreaties, year: YEAR },
  manyRoutes: { ...openRoutes, place: { path: '', site: 'many' } },
  compare: {
    kind: 'change',
    place: { path: 'compare/?country=MDA&compare=ROU' },
    inputs: times(4, (view) => ({
      key: 'ArrowDown',
      on: view.getByRole('combobox', { name: 'Second country' }),
    })),
    shows: [all('[data-comparison]', 'data-comparison'), text('[data-answer]'), text('tr[data-row]')],
    whole: `document.querySelector('[data-shared="destination"]')`,
  },
  fold: foldsOf('country/moldova/', 'article summary >> visible=true'),
  finding: foldsOf('findings/', 'details:has(h3) > summary >> visible=true'),
  embedRest: { kind: 'rest', place: EMBED },
  embedShow: {
    kind: 'change',
    place: EMBED,
    inputs: () => ['plans', 'treaties', 'plans', 'treaties'].map((theme) => ({ show: `theme=${theme}` })),
    shows: [FILLS, QUESTION],
  },
  embedPlay: {
    kind: 'play',
    place: EMBED,
    before: (view) => timeSlider(view).press('Home'),
    year: YEAR,
  },
}

/** The atlas as a reader uses it in English; `folder` is the built site. */
export const atlasSubject = (folder: string, name = 'atlas'): Subject => ({
  name,
  folder,
  visible: VISIBLE,
  usable: READY,
  map: 'svg:has([data-zoomed])',
  actions: ofAtlas,
})
