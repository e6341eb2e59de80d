import * as fc from 'fast-check'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { paragraphsOf, type Story } from '../../src/state/story'
import { readStory, writeStory } from '../../src/state/storyLink'
import { storyCases } from '../support/generatedStories'
import { openAtlas, useBrowser } from './support/atlasPage'

useBrowser()

/** Stories of every kind, hostile ones among them, each with its link, as a reader of the link has it. */
const storiesOf = (count: number) =>
  fc.sample(storyCases, { numRuns: count, seed: 20261128 }).map((story) => {
    const link = writeStory(story)
    return { link, story: readStory(link).story as Story }
  })

const follow = (page: Page, link: string) =>
  page.evaluate((hash) => {
    window.location.hash = hash
  }, link)

const broken = (page: Page) => page.evaluate(() => document.documentElement.dataset['broken'] ?? null)

// Errors, requests to another host and scripts that the policy stops fail every browser test, see support/problems.ts.
it('50 stories on the page that makes them: each is in its fields as it is, and nothing of it runs', async () => {
  const page = await openAtlas('story/make/')
  const fields = () =>
    page.evaluate(() => ({
      title: document.querySelector<HTMLInputElement>('[name="title"]')?.value,
      by: document.querySelector<HTMLInputElement>('[name="by"]')?.value,
      texts: [...document.querySelectorAll('textarea')]
        .filter(({ name }) => name.startsWith('text-'))
        .map(({ value }) => value),
    }))
  for (const { link, story } of storiesOf(50)) {
    await follow(page, link)
    const { title, by, steps } = story
    await expect.poll(fields).toEqual({ title, by, texts: steps.map(({ text }) => text) })
    expect(await broken(page)).toBeNull()
  }
}, 120_000)

it('200 stories on the page that shows them: every text is on it as it is, and nothing of it runs', async () => {
  const page = await openAtlas('story/')
  const shown = () =>
    page.evaluate(() => ({
      title: document.querySelector('h1')?.textContent,
      texts: [...document.querySelectorAll('[data-story] [data-step-text] p')].map(
        ({ textContent }) => textContent,
      ),
    }))
  for (const { link, story } of storiesOf(200)) {
    await follow(page, link)
    const texts = story.steps.flatMap(({ text }) => paragraphsOf(text))
    await expect.poll(shown).toEqual({ title: story.title || 'A story without a title', texts })
    expect(await broken(page)).toBeNull()
  }
}, 240_000)
