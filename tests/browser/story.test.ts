import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { Story } from '../../src/state/story'
import { writeStory } from '../../src/state/storyLink'
import { mapClasses, openAtlas, useBrowser } from './support/atlasPage'

useBrowser()

const STORY: Story = {
  language: 'en',
  title: 'Children on the move',
  by: 'A teacher',
  steps: [
    { query: '', text: 'Most countries are both.\nThat comes first.', notes: [] },
    {
      query: 'region=see&country=MDA',
      text: 'Moldova is a place of origin.',
      notes: [
        { kind: 'country', text: 'Named in every report', country: 'MDA' },
        { kind: 'arrow', text: 'A route', from: 'MDA', to: 'ROU' },
      ],
    },
    { query: 'routes=on&country=MDA', text: 'These are its routes.', notes: [] },
    { query: 'theme=treaties&on=2005-01-01', text: 'What states had promised.', notes: [] },
    { query: 'theme=plans', text: 'And who had a plan.', notes: [] },
  ],
}

const linkOf = (story: Story, path = 'story/') => `${path}#${writeStory(story)}`
const next = (page: Page) => page.getByRole('button', { name: 'Next step' })
const stage = (page: Page) => page.locator('[data-story-stage]')

describe('a story of someone’s own', () => {
  it('shows the map of each step with its notes, and its sources, day and caution', async () => {
    const page = await openAtlas(linkOf(STORY))
    await page.getByRole('heading', { level: 1, name: 'Children on the move' }).waitFor()
    expect(await page.title()).toContain('Children on the move')
    expect(await page.getByText('Texts by A teacher. They are not the atlas’s own.').isVisible()).toBe(true)
    // A click would first scroll to the button, and with it to the second step.
    await next(page).dispatchEvent('click')
    await stage(page).getByText('Step 2 of 5').waitFor()
    await stage(page).locator('[data-story-notes] text').first().waitFor()
    expect(await stage(page).locator('[data-story-notes] text').allTextContents()).toEqual([
      'Named in every report',
      'A route',
    ])
    expect(await page.getByText('From Moldova to Romania').isVisible()).toBe(true)
    await next(page).click()
    await stage(page).getByText('Which routes between countries do reports name?').waitFor()
    await next(page).click()
    await stage(page).getByText('Who is bound by the Palermo Protocol on 1 January 2005?').waitFor()
    const classes = Object.values(await mapClasses(page))
    expect(classes.filter((name) => name === 'bound').length).toBeGreaterThan(10)
    const sources = page.locator('[data-step-sources]')
    expect(await sources.count()).toBe(5)
    for (const words of await sources.allTextContents()) {
      expect(words).toContain('What is reported, not how common it is.')
      expect(words).toMatch(/Reports|Laws|Treaty Collection|reports of/)
    }
  })

  it('is printed with a picture of every map, complete with its key', async () => {
    const page = await openAtlas(linkOf(STORY))
    await expect.poll(() => page.locator('[data-step-picture]').count()).toBe(5)
    await page.emulateMedia({ media: 'print' })
    const widths = await page
      .locator('[data-step-picture]')
      .evaluateAll((images) => images.map((image) => (image as HTMLImageElement).naturalWidth))
    expect(widths).toEqual([1200, 1200, 1200, 1200, 1200])
    expect(await stage(page).isVisible()).toBe(false)
  })

  it('is shown in a frame one step at a time', async () => {
    const page = await openAtlas(linkOf(STORY, 'embed/story/'), { width: 600, height: 640 })
    expect(await page.getByText('Most countries are both.').isVisible()).toBe(true)
    expect(await page.getByText('Moldova is a place of origin.').isVisible()).toBe(false)
    await next(page).focus()
    await page.keyboard.press('Enter')
    await page.getByText('Moldova is a place of origin.').waitFor()
    expect(await page.getByText('Most countries are both.').isVisible()).toBe(false)
    await stage(page).locator('[data-story-notes] text').first().waitFor()
    expect(await page.getByText('Boundaries and names imply no opinion').isVisible()).toBe(true)
    const whole = await page.getByRole('link', { name: 'Open the whole story' }).getAttribute('href')
    expect(whole).toContain(`story/#${writeStory(STORY)}`)
  })

  it.each([
    ['abc', 'holds no story'],
    [writeStory(STORY).slice(0, -20), 'holds no story'],
    ['A'.repeat(20_000), 'too long'],
  ])('says what is wrong with a link that cannot be read, and keeps the address', async (link, words) => {
    const page = await openAtlas(`story/#${link}`)
    expect(await page.getByRole('alert').textContent()).toContain(words)
    expect(new URL(page.url()).hash).toBe(`#${link}`)
    expect(await page.getByRole('link', { name: 'Make a story' }).isVisible()).toBe(true)
  })
})
