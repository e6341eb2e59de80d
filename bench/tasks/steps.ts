import type { Locator, Page } from 'playwright-core'
import { countryPanel, searchField, shapeOf } from '../../tests/browser/support/controls'
import type { Reader } from './reader'

/** Whether the first of these is shown. */
export const isSeen = (target: Locator) => target.first().isVisible()

/** Presses a link, through the menu that it is in on a narrow page. */
const follow = async (reader: Reader, navigation: string, menu: string, name: string, shows: Locator) => {
  const { page } = reader
  const link = page.getByRole('navigation', { name: navigation }).getByRole('link').filter({ hasText: name })
  if (!(await isSeen(link)))
    await reader.press(page.locator('summary, button').filter({ hasText: menu }).first(), link.first())
  await reader.press(link.first(), shows)
}
/** Opens a question by its tab, or in the list of all questions. */
export const openTheme = (reader: Reader, name: string, words: string) =>
  follow(
    reader,
    'Themes',
    'Question',
    name,
    reader.page.getByRole('heading', { level: 1 }).filter({ hasText: words }),
  )
/** Opens a page of the site from its header. */
export const openPage = (reader: Reader, name: string, shows: Locator) =>
  follow(reader, 'Pages', 'Menu', name, shows)

/** Opens the dialog that saves and shares what the atlas shows. */
export const openShare = async (reader: Reader): Promise<Locator> => {
  const { page } = reader
  const dialog = page.getByRole('dialog', { name: 'Save or share' })
  await reader.press(page.getByRole('button', { name: 'Save or share' }).first(), dialog)
  return dialog
}

/** Opens a country: on the map, or by search where there are only keys. */
export const chooseCountry = async (reader: Reader, code: string, name: string): Promise<Locator> => {
  const panel = countryPanel(reader.page, name)
  if (reader.means === 'keyboard') await searchFor(reader, name, panel)
  else await reader.press(shapeOf(reader.page, code).first(), panel)
  return panel
}

/** Four letters of a name, and the first result. */
export const searchFor = async (reader: Reader, name: string, shows: Locator) => {
  const { page } = reader
  const field = searchField(page)
  // The name of a result continues with the answer of the country.
  const hit = page.getByRole('option', { name: new RegExp(`^${name}\\b`) }).first()
  if (reader.means === 'keyboard') {
    // In some fields the shortcut does not work: a reader goes on by the tab key.
    const focused = field.and(page.locator(':focus'))
    for (let turn = 0; turn < 8; turn += 1) {
      await reader.shortcut('/')
      const isThere = await focused.waitFor({ timeout: 500 }).then(
        () => true,
        () => false,
      )
      if (isThere) break
      await reader.shortcut('Tab')
    }
  } else await reader.press(field)
  await reader.type(name.slice(0, 4).toLowerCase(), hit)
  if (reader.means === 'touch') await reader.press(hit, shows)
  else await reader.shortcut('Enter', shows)
}

/** How much of the map's width and height the countries take that are still in colour. */
export const shareOfMap = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const shapes = [...document.querySelectorAll('svg[data-map] [data-zoomed] [data-shown="true"][role]')]
    const frame = shapes[0]?.closest('[data-frame]')?.getBoundingClientRect()
    const boxes = shapes.map((shape) => shape.getBoundingClientRect())
    if (!frame) return 'no map'
    const width = Math.max(...boxes.map(({ right }) => right)) - Math.min(...boxes.map(({ left }) => left))
    const height = Math.max(...boxes.map(({ bottom }) => bottom)) - Math.min(...boxes.map(({ top }) => top))
    return `the sub-region takes ${Math.round((100 * width) / frame.width)} % of the map's width, ${Math.round((100 * height) / frame.height)} % of its height`
  })

/** How much of the map of Europe is in the window and not under anything, in percent of its height. */
export const mapInSight = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const frame = document.querySelector('svg[data-map]')
    const { left, width, top, height } = frame?.getBoundingClientRect() ?? new DOMRect()
    const steps = Array.from({ length: 50 }, (_, step) => top + (height * (step + 0.5)) / 50)
    const seen = steps.filter((y) => {
      const hit = document.elementFromPoint(left + width / 2, y)
      return hit && frame?.parentElement?.contains(hit)
    })
    return Math.round((100 * seen.length) / steps.length)
  })
