import { join } from 'node:path'
import { type Action, all, type Changing, POINTED, READY, type Subject, text, type View } from './action'

/** Pages that the atlas is measured against, and what each is for. */
export const PAGES = {
  static: 'the map made beforehand, in the HTML; a script only makes it answer',
  d3: 'written by hand with d3-geo: one string of SVG, no framework',
  react: 'the same with React and zustand: what the framework costs',
} as const
export type PageName = keyof typeof PAGES

const SHAPES = '#map [data-entity]'
const pressed = (selector: string, shows: readonly string[], times = 1): Changing => ({
  kind: 'change',
  inputs: (view) => Array.from({ length: times }, () => ({ press: view.locator(selector) })),
  shows,
})
const [CLASS, TABLE] = ['#key button:nth-child(3)', '#table']
const WORDS = [text('#question'), text('#key')]
const press = (selector: string) => (view: View) => view.locator(selector).click()
const ROWS = `String(document.querySelectorAll('#list tr').length || '')`

/** The actions that these pages do as the atlas does. */
const actions = {
  question: pressed('#next', [all(SHAPES, 'fill'), ...WORDS], 4),
  region: {
    kind: 'change',
    inputs: (view) => [1, 2, 3].map(() => ({ key: 'ArrowDown', on: view.locator('#region') })),
    shows: [all(SHAPES, 'opacity'), all('#map .zoomed', 'transform'), text('#question')],
    after: (view) => view.locator('#region').selectOption(''),
  },
  anyAge: pressed('#any-age', [all(SHAPES, 'fill'), ...WORDS], 3),
  hover: {
    kind: 'change',
    inputs: (view) => POINTED.map((code) => ({ point: view.locator(`#map [data-entity="${code}"]`) })),
    shows: [text('#tip')],
  },
  class: {
    ...pressed(CLASS, [all(SHAPES, 'opacity'), all('#key button', 'aria-pressed')], 3),
    after: press(CLASS),
  },
  table: { ...pressed(TABLE, [text('#rows tr')], 3), back: press(TABLE) },
  toMap: {
    ...pressed(TABLE, [`document.querySelector('#map svg')?.checkVisibility() ? 'map' : ''`], 3),
    ready: press(TABLE),
  },
  routes: { ...pressed('#few', [text('#question'), ROWS], 3), back: press('#none') },
  step: {
    kind: 'change',
    before: (view) => view.locator('#year').press('Home'),
    inputs: (view) => [1, 2, 3, 4].map(() => ({ key: 'ArrowRight', on: view.locator('#year') })),
    shows: [text('#question')],
  },
  manyRoutes: { ...pressed('#many', [text('#question'), ROWS], 3), back: press('#none') },
} as const satisfies Readonly<Record<string, Action>>

/** How a page of this bench is measured: all have the same controls. `folder` is where they are built. */
export const pageSubject = (name: PageName, folder: string): Subject => ({
  name,
  folder: join(folder, name),
  // A map in the HTML is whole once something follows it.
  visible: name === 'static' ? `document.getElementById('rows') !== null` : READY,
  usable: READY,
  map: '#map',
  // Only the first view is of interest where the map is made beforehand.
  actions: name === 'static' ? {} : actions,
})
