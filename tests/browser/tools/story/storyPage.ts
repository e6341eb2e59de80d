import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { storyHtml } from '../../../../src/tools/story/storyHtml'
import type { Story } from '../../../../src/tools/story/story'

/** HTML of a story that the maker opens, without its maps. */
export const htmlOf = (story: Story): string =>
  storyHtml({ story, language: 'en', warning: 'x', levels: ['h1', 'h2'], mapOf: () => '' })

/** Chooses a file to open in the maker. */
export const chooseFile = (page: Page, html: string): Promise<void> =>
  page
    .getByLabel('Open a story that you saved')
    .setInputFiles({ name: 'story.html', mimeType: 'text/html', buffer: Buffer.from(html) })

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
