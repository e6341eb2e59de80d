import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { cleanStory, type Story } from '../../../../src/tools/story/story'
import { HOSTILE_TEXTS } from '../../../support/hostileTexts'
import { FIVE } from '../../../unit/tools/story/fiveSteps'
import { goTo, openAtlas, useBrowser, usePage } from '../../support/atlasPage'
import { reachBeyond } from '../../support/reachBeyond'
import { code, fill, onDisk, savePage, storyIn } from './storyPage'

useBrowser()
const open = usePage()

/** A saved page is opened from the disk, which is another origin. */
const FROM_DISK = { expectedProblems: [/^request to another origin: file:.*\.html$/] }

/** The page is left for another site. */
const LEAVES = { expectedProblems: [/^request to another origin: https:/] }

const textsOf = ({ title, steps: all }: Story) => ({
  title,
  steps: all.map(({ heading, text }) => ({ heading, text })),
})
const broken = (page: Page) => page.evaluate(() => document.documentElement.dataset['broken'] ?? null)

describe('a story', () => {
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
    expect(await broken(other)).toBeNull()
    expect(await other.locator('script, img, iframe, object, embed, form').count()).toBe(0)
    expect(dialogs).toEqual([])
    expect(requests.filter((address) => address !== 'data:')).toEqual(['file:'])
    await other.setViewportSize({ width: 360, height: 740 })
    await expect.poll(() => reachBeyond(other)).toBeNull()
  }, 120_000)

  it('is not taken away while a text is too long', async () => {
    const page = await fill(await open('story/'), FIVE)
    const text = page.getByRole('textbox', { name: 'Text of step 2' })
    await text.fill('x'.repeat(740))
    await expect
      .poll(() => page.getByText('40 characters too many. Shorten the text.').isVisible())
      .toBe(true)
    await expect.poll(() => code(page).count()).toBe(0)
    await text.fill('x'.repeat(700))
    await code(page).waitFor()
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
