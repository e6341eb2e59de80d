import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import type { OfflineList } from '../../../src/pages/offline/stored'
import type { Instead } from '../../support/serveDist'

/** What the built site stores in English. */
export const list = JSON.parse(readFileSync('dist/offline/en.json', 'utf8')) as OfflineList

/** Lists that are stored sooner, for what happens to any list: the files of one map with one country, and a few files. */
export const ofOneMap: OfflineList = {
  ...list,
  files: list.files.filter(({ path }) =>
    /^(assets|about|help|index|theme\/plans|data\/(countries\/MDA|[\w.-]+(?<!schema)\.json))/.test(path),
  ),
}
export const ofFew: OfflineList = { ...list, files: list.files.slice(0, 5) }
export const instead = (stored: OfflineList): Instead =>
  new Map([['offline/en.json', JSON.stringify(stored)]])

export const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
export const says = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor()

/** Presses the button, and waits until all is stored. */
export const store = async (page: Page): Promise<void> => {
  await press(page, 'Store for offline use')
  // A thousand files take a busy machine long.
  await page.getByText('The atlas is stored on this device.').first().waitFor({ timeout: 90_000 })
}

/** All that the browser keeps for the site. */
export const stored = (page: Page) =>
  page.evaluate(async () => {
    const names = (await caches.keys()).toSorted()
    const contents = await Promise.all(
      names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)),
    )
    const workers = await navigator.serviceWorker.getRegistrations()
    return { names, contents, scopes: workers.map(({ scope }) => scope), cookie: document.cookie }
  })

export const NOTHING = { names: [], contents: [], scopes: [], cookie: '' }
