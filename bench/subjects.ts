import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import {
  anyAgeSwitch,
  classButton,
  closeButton,
  placeList,
  questionLink,
  searchField,
  shapeOf,
  timeSlider,
  viewLink,
  wholeMapButton,
  zoomInButton,
} from '../tests/browser/support/controls'

/** The actions of a reader, in the order in which it is measured. */
export const ACTIONS = {
  question: 'change the question',
  region: 'change the sub-region',
  anyAge: 'count people of any age',
  hover: 'point at a country',
  class: 'press a class of the key',
  country: 'open a country',
  table: 'open the table',
  search: 'search',
  zoom: 'zoom and pan',
  routes: 'open the 120 routes',
  step: 'move the clock by a year',
  play: 'play ten years',
  manyRoutes: 'open 2,000 routes',
} as const
export type ActionId = keyof typeof ACTIONS

/** One action of a hand: presses or points at a shape or control, or presses a key, with the focus on a control. */
export type Input =
  { readonly press: Locator } | { readonly point: Locator } | { readonly key: string; readonly on: Locator }

/** A change that is measured from each of its inputs. */
export interface Changing {
  readonly kind: 'change'
  readonly inputs: (page: Page) => readonly Input[]
  /** Expressions whose texts are all different, and not empty, once the change is shown. */
  readonly shows: readonly string[]
  /** Puts the page back after each input. */
  readonly back?: (page: Page) => Promise<void>
}

/** Wheel and drag over the map, with a key held while the wheel turns. */
interface Zooming {
  readonly kind: 'zoom'
  readonly key?: string
}

/** A play of the clock, with an expression of the year that is shown. */
interface Playing {
  readonly kind: 'play'
  readonly year: string
}

export type Action = (Changing | Zooming | Playing) & {
  /** The first and last actions of a reader, outside what is timed. */
  readonly before?: (page: Page) => Promise<unknown>
  readonly after?: (page: Page) => Promise<unknown>
}

/** A map that is measured: how it is known to be there, and how it is used. */
export interface Subject {
  readonly name: string
  /** Folder of the built page. */
  readonly folder: string
  /** Expressions that hold once the map is whole in the document, and once the page answers. */
  readonly visible: string
  readonly usable: string
  /** Selector of the element in which the map lies. */
  readonly map: string
  readonly actions: Readonly<Partial<Record<ActionId, Action>>>
}

const text = (selector: string) => `document.querySelector('${selector}')?.textContent ?? ''`
const all = (selector: string, attribute: string) =>
  `[...document.querySelectorAll('${selector}')].map((one) => one.getAttribute('${attribute}')).join()`
const READY = 'document.documentElement.dataset.ready !== undefined'
const COUNTRIES = { MDA: 'Moldova', FRA: 'France', TUR: 'Türkiye' } as const
/** Large, and apart from each other. */
const POINTED = ['KAZ', 'SWE', 'TUR', 'UKR', 'FRA'] as const

const SHAPES = '[data-zoomed] [data-entity]'
/** The map is whole once something follows it, or nothing more comes. */
const VISIBLE = `(() => {
  const svg = document.querySelector('[data-zoomed]')?.ownerSVGElement
  const isWhole = svg && (document.readyState !== 'loading' || svg.parentElement.nextElementSibling)
  return isWhole && svg.querySelectorAll('${SHAPES}').length >= 51
})()`
const [QUESTION, KEY, FILLS] = [text('h1'), text('main table'), all(SHAPES, 'fill')]

/** A filter moves the map to what it shows. */
const mapIsWhole = (page: Page) =>
  page.locator('svg[data-map]:not([data-is-zoomed])').first().waitFor({ state: 'attached' })

const openRoutes: Changing = {
  kind: 'change',
  inputs: (page) => [1, 2].map(() => ({ press: questionLink(page, 'Routes') })),
  shows: [QUESTION, all('svg[data-map] [data-routes]', 'data-routes')],
  back: async (page) => {
    await questionLink(page, 'Origin and destination').click()
    await page.locator('[data-routes]').first().waitFor({ state: 'detached' })
  },
}

const ofAtlas: Readonly<Record<ActionId, Action>> = {
  question: {
    kind: 'change',
    inputs: (page) =>
      [
        'Internal trafficking',
        'Origin and destination',
        'Internal trafficking',
        'Origin and destination',
      ].map((name) => ({ press: questionLink(page, name) })),
    // Map, question and key: nothing of it may come later.
    shows: [FILLS, QUESTION, KEY],
    after: async (page) => {
      await questionLink(page, 'Origin and destination').click()
      await classButton(page, 'Destination').waitFor()
    },
  },
  region: {
    kind: 'change',
    inputs: (page) => [1, 2, 3].map(() => ({ key: 'ArrowDown', on: placeList(page) })),
    shows: [all(SHAPES, 'data-shown'), text('[data-answer]'), KEY],
    after: async (page) => {
      await placeList(page).selectOption('')
      await mapIsWhole(page)
    },
  },
  anyAge: {
    kind: 'change',
    inputs: (page) => [1, 2, 3].map(() => ({ press: anyAgeSwitch(page) })),
    shows: [FILLS, text('[data-answer]'), KEY],
  },
  hover: {
    kind: 'change',
    inputs: (page) => POINTED.map((code) => ({ point: shapeOf(page, code) })),
    shows: [text('[data-tip]')],
  },
  class: {
    kind: 'change',
    inputs: (page) => [1, 2, 3].map(() => ({ press: classButton(page, 'Destination') })),
    shows: [all(SHAPES, 'data-shown'), all('[data-legend-class]', 'aria-pressed')],
    after: async (page) => {
      await classButton(page, 'Destination').click()
      await mapIsWhole(page)
    },
  },
  country: {
    kind: 'change',
    inputs: (page) => Object.keys(COUNTRIES).map((code) => ({ press: shapeOf(page, code) })),
    shows: [
      all('[data-country]', 'data-country'),
      text('[data-country-answer]'),
      text('[data-country-lines]'),
    ],
    back: async (page) => {
      await closeButton(page).click()
      await page.locator('[data-country]').waitFor({ state: 'detached' })
      await mapIsWhole(page)
    },
  },
  table: {
    kind: 'change',
    inputs: (page) => [1, 2].map(() => ({ press: viewLink(page, 'Table') })),
    shows: [text('[data-table] tbody')],
    back: async (page) => {
      await viewLink(page, 'Map').click()
      await shapeOf(page, 'MDA').waitFor()
    },
  },
  search: {
    kind: 'change',
    before: (page) => searchField(page).focus(),
    inputs: (page) => ['m', 'k'].map((key) => ({ key, on: searchField(page) })),
    shows: [text('[role="option"]')],
    back: (page) => searchField(page).fill(''),
  },
  zoom: {
    kind: 'zoom',
    key: 'Control',
    // The files it needs come with the first wish, and then the map in more detail.
    before: async (page) => {
      await zoomInButton(page).click()
      await page.locator('svg[data-detail]').first().waitFor({ state: 'attached' })
    },
    after: (page) => wholeMapButton(page).click(),
  },
  routes: openRoutes,
  step: {
    kind: 'change',
    before: async (page) => {
      await questionLink(page, 'Treaties').click()
      await timeSlider(page, 'Day').press('Home')
    },
    inputs: (page) => [1, 2, 3, 4].map(() => ({ key: 'PageUp', on: timeSlider(page, 'Day') })),
    shows: [QUESTION, all('[data-clock] input', 'data-time')],
  },
  play: { kind: 'play', year: `Number.parseInt(document.querySelector('[data-clock] input').dataset.time)` },
  manyRoutes: openRoutes,
}

/** The atlas as a reader uses it in English at this width; `folder` is the built site. */
export const atlasSubject = (folder: string, name = 'atlas'): Subject => ({
  name,
  folder,
  visible: VISIBLE,
  usable: READY,
  map: 'svg:has([data-zoomed])',
  actions: ofAtlas,
})

/** Pages that the atlas is measured against, and what each is for. */
export const PAGES = {
  static: 'the map made beforehand, in the HTML; a script only makes it answer',
  d3: 'written by hand with d3-geo: one string of SVG, no framework',
  react: 'the same with React and zustand: what the framework costs',
  plot: 'Observable Plot: what a library draws that others use',
} as const
export type PageName = keyof typeof PAGES

const PAGE_SHAPES = '#map [data-entity]'
const pressed = (selector: string, shows: readonly string[], times = 1): Changing => ({
  kind: 'change',
  inputs: (page) => Array.from({ length: times }, () => ({ press: page.locator(selector) })),
  shows,
})
const PAGE_CLASS = '#key button:nth-child(3)'
const PAGE_WORDS = [text('#question'), text('#key')]
const shapeOfPage = (page: Page, code: string) => page.locator(`#map [data-entity="${code}"]`)
const none = (page: Page) => page.locator('#none').click()

const ofPages: Readonly<Record<ActionId, Action>> = {
  question: pressed('#next', [all(PAGE_SHAPES, 'fill'), ...PAGE_WORDS], 3),
  region: {
    kind: 'change',
    inputs: (page) => [1, 2, 3].map(() => ({ key: 'ArrowDown', on: page.locator('#region') })),
    shows: [all(PAGE_SHAPES, 'opacity'), text('#question')],
    after: (page) => page.locator('#region').selectOption(''),
  },
  anyAge: pressed('#any-age', [all(PAGE_SHAPES, 'fill'), ...PAGE_WORDS], 3),
  hover: {
    kind: 'change',
    inputs: (page) => POINTED.map((code) => ({ point: shapeOfPage(page, code) })),
    shows: [text('#tip')],
  },
  class: {
    ...pressed(PAGE_CLASS, [all(PAGE_SHAPES, 'opacity'), all('#key button', 'aria-pressed')], 3),
    after: (page) => page.locator(PAGE_CLASS).click(),
  },
  country: {
    kind: 'change',
    inputs: (page) => Object.keys(COUNTRIES).map((code) => ({ press: shapeOfPage(page, code) })),
    shows: [text('#panel')],
    back: (page) => page.locator('#close').click(),
  },
  table: {
    ...pressed('#table', [text('#rows tr')], 2),
    back: (page) => page.locator('#table').click(),
  },
  search: {
    kind: 'change',
    inputs: (page) => ['m', 'k'].map((key) => ({ key, on: page.locator('#search') })),
    shows: [text('#found')],
    back: (page) => page.locator('#search').fill(''),
  },
  zoom: { kind: 'zoom' },
  routes: { ...pressed('#few', [text('#question')], 2), back: none },
  step: {
    kind: 'change',
    before: (page) => page.locator('#year').press('Home'),
    inputs: (page) => [1, 2, 3, 4].map(() => ({ key: 'ArrowRight', on: page.locator('#year') })),
    shows: [text('#question')],
  },
  play: { kind: 'play', year: `document.querySelector('#year').valueAsNumber` },
  manyRoutes: { ...pressed('#many', [text('#question')], 2), back: none },
}

const PLOT_SHAPES = '#map path[aria-label]'

/** A map made beforehand is there for the first view, and Plot for three actions. */
const actionsOf: Readonly<Record<PageName, Subject['actions']>> = {
  static: { question: ofPages.question, region: ofPages.region, hover: ofPages.hover },
  d3: ofPages,
  react: ofPages,
  plot: {
    question: pressed('#next', [all(PLOT_SHAPES, 'fill'), ...PAGE_WORDS], 3),
    region: { ...ofPages.region, shows: [all(PLOT_SHAPES, 'fill-opacity'), text('#question')] } as Action,
    hover: {
      kind: 'change',
      inputs: (page) => POINTED.map((code) => ({ point: page.locator(`#map path[aria-label="${code}"]`) })),
      shows: [text('[aria-label="tip"]')],
    },
  },
}

/** How a page of this bench is measured: all have the same controls. `folder` is where they are built. */
export const pageSubject = (name: PageName, folder: string): Subject => ({
  name,
  folder: join(folder, name),
  // A map in the HTML is whole once something follows it.
  visible: name === 'static' ? `document.getElementById('rows') !== null` : READY,
  usable: READY,
  map: '#map',
  actions: actionsOf[name],
})
