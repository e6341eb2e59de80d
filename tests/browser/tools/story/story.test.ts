import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { FIVE } from '../../../unit/tools/story/fiveSteps'
import { HOSTILE_TEXTS } from '../../../support/hostileTexts'
import { cleanStory, type Story } from '../../../../src/tools/story/story'
import { goTo, openAtlas, runAxe, saved, useBrowser, usePage } from '../../support/atlasPage'
import { atlasFrames, openHostPage, useHosts } from '../../support/hostPages'
import { hasFocus, tabTo } from '../../support/keyboard'
import { reachBeyond } from '../../support/reachBeyond'
import { openShare, shareRow } from '../../support/share'
import { act, add, chooseFile, htmlOf, onDisk, steps, storyIn } from './storyPage'

useBrowser()
useHosts()
const open = usePage()
const openPhone = usePage({ width: 360, height: 740, touch: true })

const status = (page: Page) => page.locator('[data-maker-status]')
const code = (page: Page) => page.getByRole('textbox', { name: 'Code' })
const textsOf = ({ title, steps: all }: Story) => ({
  title,
  steps: all.map(({ heading, text }) => ({ heading, text })),
})

const savePage = (page: Page) =>
  saved(page, () => page.getByRole('button', { name: 'Save the page (HTML)' }).click())

/** Opens in the maker a story that was saved before. */
const fill = async (page: Page, story: Story): Promise<Page> => {
  await chooseFile(page, htmlOf(story))
  await steps(page)
    .nth(story.steps.length - 1)
    .waitFor()
  return page
}
const openStory = async (story: Story): Promise<Page> => fill(await open('story/'), story)

/** A saved page is opened from the disk, which is another origin. */
const FROM_DISK = { expectedProblems: [/^request to another origin: file:.*\.html$/] }

/** The page is left for another site. */
const LEAVES = { expectedProblems: [/^request to another origin: https:/] }

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
    await expect.poll(() => new URL(page.url()).searchParams.getAll('map')).toHaveLength(3)
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

  it('shows every map with its sources from a disk, and nothing in its texts runs or asks for anything', async () => {
    const hostile = cleanStory({
      title: HOSTILE_TEXTS[3],
      steps: HOSTILE_TEXTS.map((text, index) => ({
        query: index % 2 === 0 ? 'theme=plans' : 'theme=treaties&on=2005-01-01',
        heading: text.slice(0, 80),
        text: text.slice(0, 700),
      })),
    })
    const page = await fill(await openAtlas('story/', FROM_DISK), hostile)
    expect(await storyIn(page)).toEqual(textsOf(hostile))
    const { name, content } = await savePage(page)
    const other = await page.context().newPage()
    const requests: string[] = []
    const dialogs: string[] = []
    other.on('request', (request) => requests.push(request.url().slice(0, 5)))
    other.on('dialog', (dialog) => dialogs.push(dialog.message()))
    await page.context().setOffline(true)
    await other.goto(onDisk(name, content))
    expect(await other.locator('article > :first-child').textContent()).toContain('has not read or checked')
    expect(await other.locator('section').count()).toBe(HOSTILE_TEXTS.length)
    for (const section of await other.locator('section').all()) {
      expect(await section.locator('svg:visible').count()).toBe(1)
      expect((await section.locator('svg:visible').boundingBox())?.height).toBeGreaterThan(300)
      expect(await section.textContent()).toContain('Sources of this map')
      expect(await section.textContent()).toContain('What is reported, not how common it is.')
    }
    expect(await other.evaluate(() => document.documentElement.dataset['broken'] ?? null)).toBeNull()
    expect(await other.locator('script, img, iframe, object, embed, form').count()).toBe(0)
    expect(dialogs).toEqual([])
    expect(requests.filter((address) => address !== 'data:')).toEqual(['file:'])
    await other.setViewportSize({ width: 360, height: 740 })
    await expect.poll(() => reachBeyond(other)).toBeNull()
    await page.context().setOffline(false)
    await goTo(page, 'story/')
    await chooseFile(page, content.toString())
    await expect.poll(() => storyIn(page)).toEqual(textsOf(hostile))
    expect(await page.evaluate(() => document.documentElement.dataset['broken'] ?? null)).toBeNull()
  }, 120_000)

  it('stays as it is when a file is refused, and says what was expected', async () => {
    const page = await openStory(FIVE)
    const refusal = page.locator('[data-refusal]')
    await page.getByRole('textbox', { name: 'Title' }).fill('My own title')
    const before = await storyIn(page)
    for (const [html, kind, words] of [
      ['<p>A page</p>', 'kind', 'Choose an HTML page that was saved here.'],
      [htmlOf({ ...FIVE, title: 'x'.repeat(121) }), 'limits', '120 characters of title'],
      ['x'.repeat(6_000_001), 'size', 'at most 6 MB'],
    ] as const) {
      await chooseFile(page, html)
      await expect.poll(() => refusal.getAttribute('data-refusal')).toBe(kind)
      expect(await refusal.textContent()).toContain(words)
      expect(await storyIn(page)).toEqual(before)
    }
    // A story that can be read replaces one with unsaved texts only when its writer says so.
    page.once('dialog', (dialog) => void dialog.dismiss())
    await chooseFile(page, htmlOf({ ...FIVE, title: 'Another' }))
    await refusal.waitFor({ state: 'detached' })
    expect(await storyIn(page)).toEqual(before)
    page.once('dialog', (dialog) => void dialog.accept())
    await chooseFile(page, htmlOf({ ...FIVE, title: 'Another' }))
    await expect.poll(async () => (await storyIn(page)).title).toBe('Another')
  })

  it('is not taken away while a text is too long', async () => {
    const page = await openStory(FIVE)
    const text = page.getByRole('textbox', { name: 'Text of step 2' })
    await text.fill('x'.repeat(740))
    await expect
      .poll(() => page.getByText('40 characters too many. Shorten the text.').isVisible())
      .toBe(true)
    await expect.poll(() => code(page).count()).toBe(0)
    await text.fill('x'.repeat(700))
    await code(page).waitFor()
  })

  it('is begun from a map by Save or share', async () => {
    const page = await open('theme/plans/?region=see')
    await openShare(page)
    await shareRow(page, 'Add to a story').getByRole('link').click()
    await page.getByRole('heading', { level: 1, name: 'Make a story' }).waitFor()
    await page.getByRole('button', { name: /^Step 1: Was there a National Action Plan/ }).waitFor()
    expect(await steps(page).getByText('South-Eastern Europe').isVisible()).toBe(true)
    await expect
      .poll(() => new URL(page.url()).searchParams.getAll('map'))
      .toEqual(['theme=plans&region=see'])
  })

  it('has the maps that its address names, and only what the atlas knows of them', async () => {
    const page = await open('story/?map=theme%3Dinternal%26title%3DCall&map=theme%3Dplans%26region%3Dsee')
    await page.getByRole('heading', { level: 2, name: /National Action Plan/ }).waitFor()
    expect(await steps(page).count()).toBe(2)
    await expect
      .poll(() => new URL(page.url()).searchParams.getAll('map'))
      .toEqual(['theme=internal', 'theme=plans&region=see'])
  })

  it('keeps the order of its steps under the hands of a keyboard reader, whose focus stays with the step', async () => {
    const page = await openStory(FIVE)
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
    await expect.poll(() => focused()).toBe('Present map')
  })

  it('shows the map of a step, and takes the present map for one', async () => {
    const page = await openStory(FIVE)
    await page.getByRole('button', { name: /^Step 3: / }).click()
    await page.getByRole('heading', { level: 2, name: /National Action Plan/ }).waitFor()
    expect(await act(page, 3, 'Replace with the present map').isDisabled()).toBe(true)
    await page.locator('[data-present-map] svg [data-entity="ROU"][role="button"]').first().click()
    await act(page, 3, 'Replace with the present map').click()
    await expect.poll(() => new URL(page.url()).searchParams.getAll('map')[2]).toBe('theme=plans&country=ROU')
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

  it('is previewed with the embeds of its maps', async () => {
    const page = await openStory(FIVE)
    await page.getByRole('button', { name: 'Preview' }).click()
    const preview = page.getByRole('dialog', { name: 'Preview' })
    await expect.poll(() => preview.getByText('has not read or checked them').isVisible()).toBe(true)
    await expect.poll(() => preview.locator('iframe').count()).toBe(5)
    await preview.frameLocator('iframe >> nth=0').getByText('What is reported').waitFor()
  })

  it('asks before its texts are lost, but never a reader who leaves the site', async () => {
    const page = await fill(await open('story/', LEAVES), FIVE)
    const asked: string[] = []
    page.on('dialog', (dialog) => {
      asked.push(dialog.type())
      void dialog.accept()
    })
    // Opened and unchanged, its texts are in the file.
    await goTo(page, 'story/')
    expect(asked).toEqual([])
    await page.getByRole('textbox', { name: 'Title' }).fill('A title')
    await page.getByRole('textbox', { name: 'Title' }).click()
    await goTo(page, 'help/')
    expect(asked).toEqual(['beforeunload'])
    await goTo(page, 'story/')
    await page.getByRole('textbox', { name: 'Title' }).fill('A title')
    await page.route('**/*', (route) =>
      route.fulfill({ status: 200, contentType: 'text/html', body: 'Elsewhere' }),
    )
    await page.locator('a[data-leave="button"]').click()
    await page.getByText('Elsewhere').waitFor()
    expect(asked).toEqual(['beforeunload'])
  })
})

it('without JavaScript it says what a story is, and that making one needs it', async () => {
  const page = await openAtlas('story/', { javaScript: false })
  await page.getByText('A story is a few maps of the atlas').waitFor()
  await page.getByText('Making a story needs JavaScript').waitFor()
  expect(await add(page).isVisible()).toBe(false)
})
