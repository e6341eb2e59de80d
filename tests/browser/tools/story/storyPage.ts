import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { storyHtml } from '../../../../src/tools/story/storyHtml'
import type { Story } from '../../../../src/tools/story/story'
import { saved } from '../../support/atlasPage'

/** HTML of a story that the maker opens, without its maps. */
export const htmlOf = (story: Story): string =>
  storyHtml({ story, language: 'en', warning: 'x', levels: ['h1', 'h2'], mapOf: () => '' })

/** Chooses a file to open in the maker. */
export const chooseFile = (page: Page, html: string): Promise<void> =>
  page
    .getByLabel('Open a story that you saved')
    .setInputFiles({ name: 'story.html', mimeType: 'text/html', buffer: Buffer.from(html) })

/** Opens in the maker a story that was saved before. */
export const fill = async (page: Page, story: Story): Promise<Page> => {
  await chooseFile(page, htmlOf(story))
  await steps(page)
    .nth(story.steps.length - 1)
    .waitFor()
  return page
}

/** The texts in the fields of the maker. */
export const storyIn = (page: Page) =>
  page.locator('[data-own-story]').evaluate((story) => ({
    title: story.querySelector<HTMLInputElement>('[name="title"]')?.value,
    steps: [...story.querySelectorAll('[data-step]')].map((step) => ({
      heading: step.querySelector<HTMLInputElement>('[name^="heading-"]')?.value,
      text: step.querySelector<HTMLTextAreaElement>('[name^="text-"]')?.value,
    })),
  }))

export const steps = (page: Page) => page.locator('[data-step]')

export const status = (page: Page) => page.locator('[data-maker-status]')
export const code = (page: Page) => page.getByRole('textbox', { name: 'Code' })

/** The maps that the address names. */
export const mapsOf = (page: Page) => new URL(page.url()).searchParams.getAll('map')

export const savePage = (page: Page) =>
  saved(page, () => page.getByRole('button', { name: 'Save the page (HTML)' }).click())

export const add = (page: Page) => page.getByRole('button', { name: 'Add this map as a step' })

/** A button of a step. */
export const act = (page: Page, number: number, name: string) =>
  page.getByRole('button', { name: `${name}: Step ${number}` })

/** Writes a file as a reader saves it, and gives its address. */
export const onDisk = (name: string, content: Buffer | string): string => {
  const file = join(mkdtempSync(join(tmpdir(), 'story-')), name)
  writeFileSync(file, content)
  return `file://${file}`
}
