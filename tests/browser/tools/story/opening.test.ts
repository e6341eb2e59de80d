import { describe, expect, it } from 'vitest'
import { FIVE } from '../../../unit/tools/story/fiveSteps'
import { useBrowser, usePage } from '../../support/atlasPage'
import { chooseFile, fill, htmlOf, storyIn } from './storyPage'

useBrowser()
const open = usePage()

describe('a story', () => {
  it('stays as it is when a file is refused, and says what was expected', async () => {
    const page = await fill(await open('story/'), FIVE)
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

  it('is previewed with the embeds of its maps', async () => {
    const page = await fill(await open('story/'), FIVE)
    await page.getByRole('button', { name: 'Preview' }).click()
    const preview = page.getByRole('dialog', { name: 'Preview' })
    await expect.poll(() => preview.getByText('has not read or checked them').isVisible()).toBe(true)
    await expect.poll(() => preview.locator('iframe').count()).toBe(5)
    await preview.frameLocator('iframe >> nth=0').getByText('What is reported').waitFor()
  })
})
