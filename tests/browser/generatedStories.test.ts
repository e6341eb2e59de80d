import { expect, it } from 'vitest'
import { openAtlas, useBrowser } from './support/atlasPage'
import { broken, follow, openStories, storiesOf } from './support/generatedStories'

useBrowser()

// Errors, requests to another host and scripts that the policy stops fail every browser test, see support/problems.ts.
it('30 stories on the page that makes them: each is in its fields as it is, and nothing of it runs', async () => {
  const page = await openAtlas('story/make/')
  const fields = () =>
    page.evaluate(() => ({
      title: document.querySelector<HTMLInputElement>('[name="title"]')?.value,
      by: document.querySelector<HTMLInputElement>('[name="by"]')?.value,
      texts: [...document.querySelectorAll('textarea')]
        .filter(({ name }) => name.startsWith('text-'))
        .map(({ value }) => value),
    }))
  for (const { link, story } of storiesOf(30)) {
    await follow(page, link)
    const { title, by, steps } = story
    await expect.poll(fields).toEqual({ title, by, texts: steps.map(({ text }) => text) })
    expect(await broken(page)).toBeNull()
  }
})

it('40 stories on the page that shows them: every text is on it as it is, and nothing of it runs', () =>
  openStories(40))
