import type { Locator, Page } from 'playwright-core'
import { pageFolder } from './buildPages'

/** A change that is brought about by clicks. */
export interface ClickedChange {
  /** What a reader opens first, outside what is timed. */
  readonly prepare?: (page: Page) => Promise<void>
  /** What is clicked in turn. */
  readonly controls: (page: Page) => readonly Locator[]
  /** Expressions whose texts all differ once the change is shown. */
  readonly shows: readonly string[]
  /** Puts away what `prepare` opened. */
  readonly finish?: (page: Page) => Promise<void>
}

/** A country that is pointed at. */
export interface Target {
  readonly id: string
  readonly name: string
  /** Longitude and latitude. */
  readonly at: readonly [number, number]
  /** Where the shared projection has it, in px of the map. */
  readonly xy: readonly [number, number]
}

/** A map that is measured: how it is known to be there, and how it is used. */
export interface Subject {
  readonly name: string
  /** Folder of the built page. */
  readonly folder: string
  /** Path of the page below the folder; empty for its front page. */
  readonly path: string
  /** Expressions that hold once the map is whole in the document, and once the page answers. */
  readonly visible: string
  readonly usable: string
  /** Selector of the element in which the map lies. */
  readonly map: string
  readonly theme?: ClickedChange
  readonly filter?: ClickedChange
  /** Clicked in turn: all of 2,000 routes, and few or none again. */
  readonly routes?: ClickedChange
  readonly hover?: {
    /** An expression of `target` that gives px in the map; in the window with `isInWindow`. */
    readonly point: string
    readonly isInWindow?: true
    /** Text of the tip. */
    readonly shows: string
  }
  readonly zoom?: {
    readonly prepare?: (page: Page) => Promise<void>
    /** Key held with the wheel, by the number that the protocol has for it. */
    readonly modifiers: number
  }
}
const SHAPES = '[data-zoomed] [data-entity]'
const attributes = (name: string) =>
  `[...document.querySelectorAll('${SHAPES}')].map((shape) => shape.getAttribute('${name}')).join()`
const text = (selector: string) => `document.querySelector('${selector}')?.textContent ?? ''`

/** The map is whole once something follows it, or nothing more comes. */
const VISIBLE = `(() => {
  const svg = document.querySelector('[data-zoomed]')?.ownerSVGElement
  const isWhole = svg && (document.readyState !== 'loading' || svg.parentElement.nextElementSibling)
  return isWhole && svg.querySelectorAll('${SHAPES}').length >= 51
})()`

/** A point well inside the shape of a country that nothing covers, nor its neighbour below the pointer. */
const POINT = `(() => {
  const shape = document.querySelector('[data-zoomed] [data-entity="' + target.id + '"]')
  const { x, y, width, height } = shape.getBoundingClientRect()
  for (let step = 1; step < 400; step += 1) {
    const point = [x + width * ((step * 0.618) % 1), y + height * ((step * 0.382) % 1)]
    const isOn = (below) => document.elementFromPoint(point[0], point[1] + below) === shape
    if (isOn(0) && isOn(7)) return point
  }
  return null
})()`

const CTRL = 2

/** The atlas as a reader uses it in English at this width; `folder` is the built site. */
export const atlasSubject = (folder: string): Subject => ({
  name: 'atlas',
  folder,
  path: '',
  visible: VISIBLE,
  usable: `document.documentElement.dataset.ready !== undefined`,
  map: 'svg:has([data-zoomed])',
  theme: {
    controls: (page) =>
      ['Internal trafficking', 'Origin and destination'].map((name) =>
        page.getByRole('navigation', { name: 'Themes' }).getByRole('link', { name }),
      ),
    // Map, question and key: nothing of it may come later.
    shows: [attributes('fill'), text('h1'), text('main table')],
  },
  filter: {
    prepare: (page) => page.getByRole('button', { name: /^Show/ }).click(),
    // A group of states has the same name, further down.
    controls: (page) => [page.getByRole('checkbox', { name: 'Commonwealth of Independent States' }).first()],
    shows: [attributes('data-shown'), text('main table')],
    finish: (page) => page.keyboard.press('Escape'),
  },
  routes: {
    prepare: (page) =>
      page
        .getByRole('button', { name: /^Routes/ })
        .first()
        .click(),
    controls: (page) => {
      const box = page.getByRole('checkbox', { name: 'Draw routes on the map' })
      return [box, box]
    },
    shows: [`String(document.querySelectorAll('[data-route]').length)`],
    finish: (page) => page.keyboard.press('Escape'),
  },
  hover: {
    point: POINT,
    isInWindow: true,
    shows: `document.querySelector('[data-tip]')?.textContent ?? ''`,
  },
  zoom: {
    // The library for it comes with the first wish.
    prepare: async (page) => {
      await page.getByRole('button', { name: 'Zoom in' }).click()
      const reset = page.getByRole('button', { name: 'Whole map' })
      await reset.click()
      await reset.waitFor({ state: 'detached' })
    },
    modifiers: CTRL,
  },
})
/** Pages that the atlas is measured against, and what each stands for. */
export const PAGES = {
  static: 'the map made beforehand, in the HTML; a script only makes it answer. The least a picture can cost',
  d3: 'd3-geo by a careful hand: one string of SVG, no framework. The mark for use',
  react: 'the same with React and zustand; no library to choose, but what the framework costs',
  rsm: 'react-simple-maps',
  plot: 'Observable Plot',
  nivo: 'nivo',
  leaflet: 'Leaflet',
  echarts: 'ECharts, on canvas',
  vega: 'Vega-Lite through vega-embed, on SVG',
  plotly: 'Plotly, its bundle for maps',
  maplibre: 'MapLibre GL, here without a graphics card',
} as const
export type PageName = keyof typeof PAGES

/** Their libraries zoom no projected map. */
const WITHOUT_ZOOM: readonly string[] = ['static', 'plot', 'nivo', 'vega']

const clicked = (...selectors: string[]): ClickedChange => ({
  controls: (page) => selectors.map((selector) => page.locator(selector)),
  shows: ['window.stage.revision'],
})

/** How a page of this folder is measured: all have the same buttons. */
export const pageSubject = (name: PageName): Subject => ({
  name,
  folder: pageFolder(name),
  path: '',
  visible: 'window.stage.isDrawn',
  usable: 'window.stage.isDrawn',
  map: '#map',
  theme: clicked('#theme'),
  filter: clicked('#filter'),
  routes: clicked('#many', '#few'),
  hover: {
    point: 'window.stage.pointOf ? window.stage.pointOf(target.at) : target.xy',
    shows: 'window.stage.tip()',
  },
  ...(!WITHOUT_ZOOM.includes(name) && { zoom: { modifiers: 0 } }),
})
