import { unzipSync, strFromU8 } from 'fflate'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeStory } from '../../src/state/storyLink'
import { FIVE } from '../support/fiveSteps'
import { openAtlas, saved, useBrowser } from './support/atlasPage'
import { reachBeyond } from './support/reachBeyond'

useBrowser()

const FIVE_PATH = `story/make/#${writeStory(FIVE)}`

describe('a story as a file', () => {
  it('is a page that shows every map with its sources from a disk, without a request or a script', async () => {
    const page = await openAtlas(FIVE_PATH, {
      expectedProblems: [/^request to another origin: file:.*\.html$/],
    })
    const { name, content } = await saved(page, () =>
      page.getByRole('button', { name: 'A page (HTML)' }).click(),
    )
    expect(name).toMatch(/^child-trafficking-atlas_story_what-states-promised_data-[\d-]+\.html$/)
    const file = join(mkdtempSync(join(tmpdir(), 'story-')), name)
    writeFileSync(file, content)
    const other = await page.context().newPage()
    const requests: string[] = []
    other.on('request', (request) => requests.push(request.url().slice(0, 5)))
    await page.context().setOffline(true)
    await other.goto(`file://${file}`)
    expect(await other.locator('h1').textContent()).toBe('What states promised')
    for (const [index, section] of (await other.locator('section').all()).entries()) {
      expect(await section.locator('.text').textContent()).toBe(`Text ${index + 1}.`)
      expect(await section.locator('svg:visible').count()).toBe(1)
      expect((await section.locator('svg:visible').boundingBox())?.height).toBeGreaterThan(300)
      expect(await section.textContent()).toContain('Sources of this map')
      expect(await section.textContent()).toContain('What is reported, not how common it is.')
    }
    expect(await other.locator('section').count()).toBe(5)
    expect(requests.filter((address) => address !== 'data:')).toEqual(['file:'])
    await other.setViewportSize({ width: 360, height: 740 })
    expect(await reachBeyond(other)).toBeNull()
    expect(await other.locator('svg:visible').count()).toBe(5)
  }, 60_000)

  it('is a slide for its title and one for each step, with a text of their sources', async () => {
    const page = await openAtlas(FIVE_PATH)
    const { name, content } = await saved(page, () => page.getByRole('button', { name: 'Slides' }).click())
    expect(name).toMatch(/\.zip$/)
    const files = unzipSync(content)
    const pictures = Object.keys(files).filter((each) => each.endsWith('.png'))
    expect(pictures).toEqual([1, 2, 3, 4, 5, 6].map((number) => `slide-0${number}.png`))
    for (const each of pictures) {
      const png = new DataView((files[each] as Uint8Array).slice().buffer)
      expect([png.getUint32(16), png.getUint32(20)]).toEqual([1920, 1080])
    }
    const sources = strFromU8(files['sources.txt'] as Uint8Array)
    expect(sources.match(/^Sources of this map: /gm)).toHaveLength(5)
    expect(sources).toContain('Text 5.')
  }, 60_000)
})
