import { describe, expect, it } from 'vitest'
import { FIVE } from '../../../unit/tools/story/fiveSteps'
import { goTo, openAtlas, runAxe, useBrowser, usePage } from '../../support/atlasPage'
import { atlasFrames, openHostPage, useHosts } from '../../support/hostPages'
import { hasFocus, tabTo } from '../../support/keyboard'
import { reachBeyond } from '../../support/reachBeyond'
import { openShare, shareRow } from '../../support/share'
import { act, add, chooseFile, code, fill, mapsOf, savePage, status, steps, storyIn } from './storyPage'

useBrowser()
useHosts()
const open = usePage()
const openPhone = usePage({ width: 360, height: 740, touch: true })

const THEMES = ['Treaties', 'Action plans', 'Routes']

describe('a story', () => {
  it('is made of three maps, pasted into a page of a site and read there, saved, and opened again', async () => {
    const page = await open('story/?theme=treaties&on=2005-01-01', { width: 1600 })
    await page.getByRole('textbox', { name: 'Title' }).fill('What states promised')
    for (const [index, theme] of THEMES.entries()) {
      if (index > 0) await page.getByRole('link', { name: theme, exact: true }).click()
      await add(page).click()
      await expect.poll(() => status(page).textContent()).toBe(`Step ${index + 1} was added.`)
      // The heading is the next thing to write, and has the focus.
      await page.keyboard.type(theme)
      await page.getByRole('textbox', { name: `Text of step ${index + 1}` }).fill(`About ${theme}.\nMore.`)
    }
    await act(page, 3, 'Up').click()
    await expect.poll(() => status(page).textContent()).toBe('Step 3 is now step 2 of 3.')
    const expected = {
      title: 'What states promised',
      steps: ['Treaties', 'Routes', 'Action plans'].map((theme) => ({
        heading: theme,
        text: `About ${theme}.\nMore.`,
      })),
    }
    await expect.poll(() => storyIn(page)).toEqual(expected)
    // The address names the maps and has no text.
    await expect.poll(() => mapsOf(page)).toHaveLength(3)
    expect(page.url()).not.toMatch(/promised|About/)

    const html = await code(page).inputValue()
    const post = await openHostPage(
      `<main style="max-width:645px;margin:0 auto;padding:0 16px;box-sizing:border-box">${html}</main>`,
    )
    expect(await post.locator('article > :first-child').textContent()).toContain(
      'The Child Trafficking Atlas has not read or checked them.',
    )
    for (const width of [1280, 390]) {
      await post.setViewportSize({ width, height: 800 })
      for (const frame of await post.locator('iframe').all()) await frame.scrollIntoViewIfNeeded()
      for (const frame of await atlasFrames(post, 3)) {
        await frame.getByText('What is reported, not how common it is.').waitFor()
        expect(await frame.locator('svg[data-map]').first().isVisible()).toBe(true)
      }
      expect(await reachBeyond(post)).toBeNull()
    }
    expect(await post.getByRole('heading', { level: 3 }).allTextContents()).toEqual(
      expected.steps.map(({ heading }) => heading),
    )

    const { name, content } = await savePage(page)
    expect(name).toMatch(/^child-trafficking-atlas_story_what-states-promised_data-[\d-]+\.html$/)
    expect(content.length).toBeLessThan(900_000)
    await goTo(page, 'story/')
    await chooseFile(page, content.toString())
    await expect.poll(() => storyIn(page)).toEqual(expected)
    expect(await code(page).inputValue()).toBe(html)
  }, 120_000)

  it('is begun from a map by Save or share', async () => {
    const page = await open('theme/plans/?region=see')
    await openShare(page)
    await shareRow(page, 'Add to a story').getByRole('link').click()
    await page.getByRole('heading', { level: 1, name: 'Make a story' }).waitFor()
    await page.getByRole('button', { name: /^Step 1: Was there a National Action Plan/ }).waitFor()
    expect(await steps(page).getByText('South-Eastern Europe').isVisible()).toBe(true)
    await expect.poll(() => mapsOf(page)).toEqual(['theme=plans&region=see'])
  })

  it('keeps the order of its steps under the hands of a keyboard reader, whose focus stays with the step', async () => {
    const page = await fill(await open('story/'), FIVE)
    const focused = () =>
      page.evaluate(
        () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent,
      )
    const headings = async () => (await storyIn(page)).steps.map(({ heading }) => heading?.slice(-1)).join('')
    await act(page, 4, 'Up').focus()
    for (const place of [3, 2, 1]) {
      await page.keyboard.press('Enter')
      await expect.poll(() => status(page).textContent()).toBe(`Step ${place + 1} is now step ${place} of 5.`)
      await expect.poll(() => focused()).toBe(`${place === 1 ? 'Down' : 'Up'}: Step ${place}`)
    }
    await expect.poll(() => headings()).toBe('41235')
    await act(page, 2, 'Remove').focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => focused()).toBe('Undo')
    await expect.poll(() => headings()).toBe('4235')
    await page.keyboard.press('Enter')
    await expect.poll(() => headings()).toBe('41235')
    await expect
      .poll(() => page.evaluate(() => (document.activeElement as HTMLInputElement).value))
      .toBe('Heading 1')
    await page.getByRole('textbox', { name: 'Text of step 5' }).focus()
    await tabTo(page, hasFocus(page, 'Choose another map'), 3)
    await page.keyboard.press('Enter')
    await expect.poll(() => focused()).toBe('Current map')
  })

  it('shows the map of a step, and takes the present map for one', async () => {
    const page = await fill(await open('story/'), FIVE)
    await page.getByRole('button', { name: /^Step 3: / }).click()
    await page.getByRole('heading', { level: 2, name: /National Action Plan/ }).waitFor()
    expect(await act(page, 3, 'Replace with the current map').isDisabled()).toBe(true)
    await page.locator('[data-present-map] svg [data-entity="ROU"][role="button"]').first().click()
    await act(page, 3, 'Replace with the current map').click()
    await expect.poll(() => mapsOf(page)[2]).toBe('theme=plans&country=ROU')
  })

  it('is made on a phone, story and map in turn, with nothing cut off', async () => {
    const page = await fill(await openPhone('story/'), FIVE)
    expect(await page.locator('[data-present-map]').isVisible()).toBe(false)
    expect(await reachBeyond(page)).toBeNull()
    await page.getByRole('button', { name: /^Step 2: / }).tap()
    await page.locator('[data-present-map] svg[data-map]').first().waitFor()
    expect(await page.locator('[data-own-story]').isVisible()).toBe(false)
    expect(await reachBeyond(page)).toBeNull()
    await add(page).tap()
    await expect.poll(() => steps(page).count()).toBe(6)
    await expect
      .poll(() => page.evaluate(() => (document.activeElement as HTMLInputElement).name))
      .toMatch(/^heading-/)
    expect(await runAxe(page)).toEqual([])
  })
})

it('without JavaScript it says what a story is, and that making one needs it', async () => {
  const page = await openAtlas('story/', { javaScript: false })
  await page.getByText('A story is a few maps of the atlas').waitFor()
  await page.getByText('Making a story needs JavaScript').waitFor()
  expect(await add(page).isVisible()).toBe(false)
})
