import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { FAST, openSession, type Served } from '../browser/session'
import { sleep } from '../results'

/** Share of pixels that may still change once the map is said to be there: letters that get their font. */
const MAY_CHANGE = 0.03
/** By so much in any channel a pixel is another. */
const NOTICED = 40

/** The share of pixels in which two pictures of one size differ. Worked out in a page, which can read pictures. */
const differingShare = async (page: Page, pictures: readonly Buffer[]): Promise<number> => {
  const sources = pictures.map((picture) => `data:image/png;base64,${picture.toString('base64')}`)
  return page.evaluate<number>(`(async () => {
    const pixels = []
    for (const source of ${JSON.stringify(sources)}) {
      const image = new Image()
      image.src = source
      await image.decode()
      const canvas = new OffscreenCanvas(image.width, image.height)
      const context = canvas.getContext('2d')
      context.drawImage(image, 0, 0)
      pixels.push(context.getImageData(0, 0, image.width, image.height).data)
    }
    const [first, second] = pixels
    let differing = 0
    for (let at = 0; at < first.length; at += 4) {
      const isOther = [0, 1, 2].some((channel) => Math.abs(first[at + channel] - second[at + channel]) > ${NOTICED})
      if (isOther) differing += 1
    }
    return (4 * differing) / first.length
  })()`)
}

/**
 * Not timed: whether the map is really drawn at the moment in which its page says so, by a picture of then and one of
 * later. Leaves the first picture to be looked at.
 */
export const isDrawnWhenVisible = async (
  browser: Browser,
  probe: string,
  served: Served,
  folder: string,
): Promise<boolean> => {
  const { subject } = served
  // The page is opened up to the map alone.
  const early = { ...served, subject: { ...subject, usable: subject.visible } }
  const { page, close } = await openSession(browser, probe, early, FAST)
  const reader = await browser.newPage()
  try {
    const clip = await page.locator(subject.map).first().boundingBox()
    const picture = () => page.screenshot(clip ? { clip } : {})
    const atOnce = await picture()
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, `${subject.name}.png`), atOnce)
    await sleep(1000)
    return (await differingShare(reader, [atOnce, await picture()])) < MAY_CHANGE
  } finally {
    await reader.close()
    await close()
  }
}
