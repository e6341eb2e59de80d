import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'

/** A picture for the pages of reviewers: what it shows, and where. */
interface PicturedPlace {
  readonly name: string
  /** Path below the folder of the language. */
  readonly path: string
  readonly width?: number
  readonly height?: number
  /** Brings the page into the state to show. `messages` are those of its language. */
  readonly act?: (page: Page, messages: Readonly<Record<string, string>>) => Promise<void>
}

const name = (language: string): string =>
  (JSON.parse(readFileSync(`public/data/names/${language}.json`, 'utf8')) as { names: { MDA: string } }).names
    .MDA

/** The names are those that src/pages/review/places.ts gives its places. */
export const PICTURED: readonly PicturedPlace[] = [
  { name: 'front', path: '' },
  { name: 'phone', path: '?country=MDA', width: 360, height: 720 },
  { name: 'key', path: 'theme/definitions/' },
  { name: 'routes', path: '?view=routes&country=MDA' },
  { name: 'treaties', path: 'theme/treaties/?on=2005-01-01' },
  { name: 'panel', path: 'theme/plans/?country=MDA' },
  { name: 'country', path: 'country/moldova/' },
  { name: 'table', path: '?view=table' },
  { name: 'grid', path: 'theme/treaties/?view=grid' },
  { name: 'compare', path: 'compare/?country=MDA&compare=ROU' },
  {
    name: 'search',
    path: '',
    act: async (page) => {
      const language = (await page.locator('html').getAttribute('lang')) ?? ''
      await page.getByRole('banner').getByRole('combobox').fill(name(language).slice(0, 5))
      await page.getByRole('option').first().waitFor()
    },
  },
  {
    name: 'builder',
    path: '',
    act: async (page, messages) => {
      await page.getByRole('button', { name: messages['builder.title.map'] ?? '' }).click()
      await page.getByRole('dialog').waitFor()
    },
  },
  { name: 'help', path: 'help/' },
  { name: 'published', path: 'published/' },
  { name: 'findings', path: 'findings/' },
  { name: 'methods', path: 'methods/' },
]
