import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { Story } from '../../src/state/story'
import { readStory, writeStory } from '../../src/state/storyLink'
import { FIVE } from '../support/fiveSteps'
import { goTo, openAtlas, reload, runAxe, useBrowser, waitUntilReady } from './support/atlasPage'
import { reachBeyond } from './support/reachBeyond'

useBrowser()

const add = (page: Page) =>
  page.locator('[data-present-map]').getByRole('button', { name: 'Add this map as a step' })
const steps = (page: Page) => page.locator('[data-step]')
const act = (page: Page, number: number, name: string) =>
  page.getByRole('button', { name: `${name}: Step ${number}` })
const texts = (page: Page) =>
  steps(page)
    .locator('textarea')
    .evaluateAll((all) => (all as HTMLTextAreaElement[]).map(({ value }) => value))
const status = (page: Page) => page.locator('[data-maker-status]')
const linkIn = async (page: Page) => page.locator('[data-story-link]').inputValue()
const storyAt = (address: string): Story | undefined => readStory(address.split('#')[1] ?? '').story

/** Presses the middle of a country, whatever is drawn above it. */
const pressCountry = async (page: Page, code: string): Promise<void> => {
  const shape = page.locator(`[data-present-map] svg [data-entity="${code}"][role="button"]`).first()
  await shape.scrollIntoViewIfNeeded()
  const { x, y, width, height } = (await shape.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
  await page.mouse.click(x + width / 2, y + height / 2)
}

/** The story that the address of the page holds once it has followed what was typed. */
const storyInAddress = async (page: Page, isDone: (story: Story) => boolean): Promise<Story> => {
  await expect.poll(() => Boolean(storyAt(page.url()) && isDone(storyAt(page.url()) as Story))).toBe(true)
  return storyAt(page.url()) as Story
}

const FIVE_PATH = `story/make/#${writeStory(FIVE)}`

describe('a story', () => {
  it('is made of five maps, put in order, annotated and shared, by someone who has never done so', async () => {
    const page = await openAtlas('story/make/?theme=treaties&on=2005-01-01')
    const began = Date.now()
    let presses = 0
    const press = async (control: ReturnType<Page['getByRole']>) => {
      presses += 1
      await control.click()
    }
    await page.getByRole('textbox', { name: 'Title' }).fill('What states promised')
    for (const [index, theme] of [
      'Treaties',
      'Action plans',
      'Legal definitions',
      'Coordination',
      'Routes',
    ].entries()) {
      if (index > 0) await press(page.getByRole('link', { name: theme, exact: true }))
      await press(add(page))
      expect(await status(page).textContent()).toBe(`Step ${index + 1} was added.`)
      // The text is the next thing to do, and has the focus.
      await page.keyboard.type(`About ${theme}.`)
    }
    await press(act(page, 5, 'Up'))
    expect(await status(page).textContent()).toBe('Step 5 is now step 4 of 5.')
    await press(steps(page).nth(1).locator('summary'))
    await press(steps(page).nth(1).getByRole('button', { name: 'Choose on the map' }))
    presses += 1
    await pressCountry(page, 'ROU')
    expect(await steps(page).nth(1).getByRole('combobox', { name: 'Country' }).inputValue()).toBe('ROU')
    await steps(page).nth(1).getByRole('textbox', { name: 'Text of the note' }).fill('A plan of its own')
    await press(steps(page).nth(1).getByRole('button', { name: 'Add the note' }))
    const story = await storyInAddress(page, ({ steps: [, second] }) => second?.notes.length === 1)
    const seconds = Math.round((Date.now() - began) / 1000)
    console.log(`A story of five steps took ${presses} presses besides typing, and a program ${seconds} s.`)
    expect(story.title).toBe('What states promised')
    expect(story.steps.map(({ text }) => text)).toEqual(
      ['Treaties', 'Action plans', 'Legal definitions', 'Routes', 'Coordination'].map(
        (theme) => `About ${theme}.`,
      ),
    )
    expect(story.steps.map(({ query }) => query)).toEqual([
      'theme=treaties&on=2005-01-01',
      'theme=plans',
      'theme=definitions',
      'theme=coordination&routes=on',
      'theme=coordination',
    ])
    expect(story.steps[1]?.notes).toEqual([{ kind: 'country', country: 'ROU', text: 'A plan of its own' }])
    const address = await linkIn(page)
    expect(storyAt(address)).toEqual(story)
    await page.goto(address)
    await page.locator('[data-story]').getByText('About Legal definitions.').waitFor()
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('What states promised')
    await page.getByRole('link', { name: 'Edit a copy' }).click()
    await page.waitForURL(/story\/make\//)
    await waitUntilReady(page)
    await steps(page).nth(4).waitFor()
    expect(storyAt(page.url())).toEqual(story)
  }, 120_000)

  it('is begun from a map of the atlas, with its state', async () => {
    const page = await openAtlas('theme/plans/?region=see')
    await page.getByRole('button', { name: 'Embed' }).click()
    await page.getByRole('link', { name: 'Tell a story with this map' }).click()
    await page.getByRole('heading', { level: 1, name: 'Make a story' }).waitFor()
    await waitUntilReady(page)
    await add(page).click()
    const { steps: made } = await storyInAddress(page, ({ steps: all }) => all.length === 1)
    expect(made[0]?.query).toBe('theme=plans&region=see')
  })

  it('is lost neither by a reload, nor on the way back, nor by a link within the page', async () => {
    const page = await openAtlas('help/')
    await goTo(page, FIVE_PATH)
    await page.getByRole('textbox', { name: 'Text of step 2' }).fill('Another text.')
    await page.getByRole('link', { name: 'Treaties', exact: true }).click()
    await storyInAddress(page, ({ steps: [, second] }) => second?.text === 'Another text.')
    await page.locator('a[href="#content"]').first().focus()
    await page.keyboard.press('Enter')
    await storyInAddress(page, ({ steps: [, second] }) => second?.text === 'Another text.')
    await reload(page)
    expect((await texts(page))[1]).toBe('Another text.')
    await page.goBack()
    await page.goBack()
    await page.goForward()
    await expect.poll(() => texts(page)).toContain('Another text.')
    expect(new URL(page.url()).searchParams.get('theme')).toBe('treaties')
  })

  it('keeps the order of its steps under the hands of a keyboard reader, whose focus stays with the step', async () => {
    const page = await openAtlas(FIVE_PATH)
    const focused = () =>
      page.evaluate(
        () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent,
      )
    await act(page, 4, 'Up').focus()
    for (const place of [3, 2, 1]) {
      await page.keyboard.press('Enter')
      expect(await status(page).textContent()).toBe(`Step ${place + 1} is now step ${place} of 5.`)
      expect(await focused()).toBe(`${place === 1 ? 'Down' : 'Up'}: Step ${place}`)
    }
    expect(await texts(page)).toEqual(['Text 4.', 'Text 1.', 'Text 2.', 'Text 3.', 'Text 5.'])
    await act(page, 2, 'Remove').focus()
    await page.keyboard.press('Enter')
    expect(await focused()).toBe('Undo')
    expect(await texts(page)).toHaveLength(4)
    await page.keyboard.press('Enter')
    expect(await texts(page)).toEqual(['Text 4.', 'Text 1.', 'Text 2.', 'Text 3.', 'Text 5.'])
    expect(await page.evaluate(() => (document.activeElement as HTMLTextAreaElement).value)).toBe('Text 1.')
    await steps(page).nth(0).locator('summary').focus()
    await page.keyboard.press('Enter')
    await steps(page).nth(0).getByRole('radio', { name: 'At a place' }).check()
    await steps(page).nth(0).getByRole('button', { name: 'Choose on the map' }).focus()
    await page.keyboard.press('Enter')
    await page.getByText('Choose a place on the map.').waitFor()
    await page.locator('[data-present-map] svg [data-entity][tabindex="0"]').focus()
    await page.keyboard.press('Enter')
    expect(await focused()).toBe('Choose on the map')
    const degrees = steps(page).nth(0).getByRole('textbox', { name: 'Degrees east' })
    expect(Number(await degrees.inputValue())).toBeCloseTo(10.4, 0)
    await steps(page).nth(0).getByRole('button', { name: 'Add the note' }).focus()
    await page.keyboard.press('Enter')
    const {
      steps: [first],
    } = await storyInAddress(page, ({ steps: [one] }) => one?.notes.length === 1)
    expect(first?.notes[0]?.kind).toBe('place')
  })

  it('shows the map of a step, and takes the present map for one', async () => {
    const page = await openAtlas(FIVE_PATH)
    await act(page, 3, 'Show its map').click()
    await page.getByRole('heading', { level: 2, name: /National Action Plan/ }).waitFor()
    await page.locator('[data-present-map] svg [data-entity="ROU"][role="button"]').first().click()
    await act(page, 3, 'Use the present map').click()
    const {
      steps: [, , third],
    } = await storyInAddress(page, ({ steps: all }) => all[2]?.query !== 'theme=plans')
    expect(third?.query).toBe('theme=plans&country=ROU')
  })

  it('is made on a phone, story and map in turn, with nothing cut off', async () => {
    const page = await openAtlas(FIVE_PATH, { width: 360, height: 740, touch: true })
    expect(await page.locator('[data-present-map]').isVisible()).toBe(false)
    expect(await reachBeyond(page)).toBeNull()
    await act(page, 2, 'Show its map').tap()
    await page.locator('[data-present-map] svg[data-map]').first().waitFor()
    expect(await page.locator('[data-own-story]').isVisible()).toBe(false)
    expect(await reachBeyond(page)).toBeNull()
    await add(page).tap()
    expect(await steps(page).count()).toBe(6)
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA')
    expect(await runAxe(page)).toEqual([])
  })

  it('is previewed as its readers see it, and the preview follows the text', async () => {
    const page = await openAtlas(FIVE_PATH)
    await page.getByText('Show the story as its readers see it').click()
    const preview = page.frameLocator('[data-story-preview]')
    await preview.getByText('Text 1.').first().waitFor()
    await page.getByRole('textbox', { name: 'Text of step 1' }).fill('A better text.')
    await preview.getByText('A better text.').first().waitFor()
    const entries = await page.evaluate(() => history.length)
    await page.getByRole('textbox', { name: 'Text of step 1' }).fill('The best text.')
    await preview.getByText('The best text.').first().waitFor()
    expect(await page.evaluate(() => history.length)).toBe(entries)
  })
})

describe('a link that cannot be read', () => {
  it('is told, stays in the address whatever happens to the map, and goes when a new story is begun', async () => {
    const broken = writeStory(FIVE).slice(0, -20)
    const page = await openAtlas(`story/make/?theme=plans#${broken}`)
    await page.getByText('The link to this draft is damaged.').waitFor()
    await reload(page)
    expect(new URL(page.url()).hash).toBe(`#${broken}`)
    await page.getByRole('button', { name: 'Start a new story' }).click()
    await add(page).click()
    const { steps: made } = await storyInAddress(page, ({ steps: all }) => all.length === 1)
    expect(made[0]?.query).toBe('theme=plans')
  })

  it('is warned of before it is shared: too long for readers, and texts beyond their limits', async () => {
    let seed = 7
    const letters = (count: number) =>
      Array.from({ length: count }, () => {
        seed = (seed * 48_271) % 2_147_483_647
        return String.fromCharCode(97 + (seed % 26))
      }).join('')
    const long: Story = { ...FIVE, steps: FIVE.steps.map((step) => ({ ...step, text: letters(6000) })) }
    const page = await openAtlas(`story/make/#${writeStory(long)}`)
    await page.getByText(/Readers can open at most 16000/).waitFor()
    expect(await page.getByText(/characters too many/).count()).toBe(5)
    expect(await page.locator('[data-story-link]').count()).toBe(0)
    for (const number of [5, 4]) await act(page, number, 'Remove').click()
    for (const number of [1, 2, 3])
      await page.getByRole('textbox', { name: `Text of step ${number}` }).fill('Short.')
    await page.locator('[data-story-link]').waitFor()
    expect(await page.getByText(/characters too many/).count()).toBe(0)
  })
})

it('without JavaScript it says what a story is, and that making one needs it', async () => {
  const page = await openAtlas('story/make/', { javaScript: false })
  await page.getByText('A story is a few maps of the atlas').waitFor()
  await page.getByText('Making a story needs JavaScript').waitFor()
  expect(await page.getByRole('button', { name: 'Add this map as a step' }).isVisible()).toBe(false)
})
