import type { Subject } from './subject'

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
const escape = 'Escape'

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
      ['Inside countries', 'From and to'].map((name) =>
        page.getByRole('navigation', { name: 'Themes' }).getByRole('link', { name }),
      ),
    // Map, question and key: nothing of it may come later.
    shows: [attributes('fill'), text('h1'), text('main table')],
  },
  filter: {
    prepare: (page) => page.getByRole('button', { name: /^Show/ }).click(),
    controls: (page) => [page.getByRole('checkbox', { name: 'Commonwealth of Independent States' })],
    shows: [attributes('data-shown'), text('main table')],
    finish: (page) => page.keyboard.press(escape),
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
    finish: (page) => page.keyboard.press(escape),
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
