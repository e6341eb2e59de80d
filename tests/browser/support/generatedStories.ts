import * as fc from 'fast-check'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { paragraphsOf, type Story } from '../../../src/state/story'
import { readStory, writeStory } from '../../../src/state/storyLink'
import { storyCases } from '../../support/generatedStories'
import { openAtlas } from './atlasPage'

/** Stories of every kind, hostile ones among them, each with its link, as a reader of the link has it. */
export const storiesOf = (count: number) =>
  fc.sample(storyCases, { numRuns: count, seed: 20261128 }).map((story) => {
    const link = writeStory(story)
    return { link, story: readStory(link).story as Story }
  })

export const follow = (page: Page, link: string) =>
  page.evaluate((hash) => {
    window.location.hash = hash
  }, link)

export const broken = (page: Page) => page.evaluate(() => document.documentElement.dataset['broken'] ?? null)

/** Opens generated stories on the page that shows them: every text is on it as it is, and nothing of it runs. */
export const openStories = async (count: number): Promise<void> => {
  const page = await openAtlas('story/')
  const shown = () =>
    page.evaluate(() => ({
      title: document.querySelector('h1')?.textContent,
      texts: [...document.querySelectorAll('[data-story] [data-step-text] p')].map(
        ({ textContent }) => textContent,
      ),
    }))
  for (const { link, story } of storiesOf(count)) {
    await follow(page, link)
    const texts = story.steps.flatMap(({ text }) => paragraphsOf(text))
    await expect.poll(shown).toEqual({ title: story.title || 'A story without a title', texts })
    expect(await broken(page)).toBeNull()
  }
}
