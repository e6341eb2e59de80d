import type { Frame, Page } from 'playwright-core'
import { afterEach, expect, inject } from 'vitest'
import { type SharedOptions, usePage } from './atlasPage'
import { type HostOptions, type HostSite, serveHost } from './serveHost'

const hosts: HostSite[] = []

let open: ReturnType<typeof usePage> | undefined
const share = (of: typeof open) => {
  open = of
}

/** One page for the hosts of a file's tests; closes each once its test has ended. Call it once at the file's top. */
export const useHosts = (): void => {
  share(usePage())
  afterEach(async () => {
    await Promise.all(hosts.splice(0).map((host) => host.close()))
  })
}

/** Absolute address of a page or file of the built site. */
export const atlasAddress = (path: string): string => new URL(path, inject('siteUrl')).href

/** Origin of the built site, as a policy names it. */
export const atlasOrigin = (): string => new URL(inject('siteUrl')).origin

/** The element of the host's script that shows an embed, and the script. */
export const atlasElement = (path: string): string =>
  `<child-trafficking-atlas src="${atlasAddress(path).replaceAll('&', '&amp;')}" title="Map"></child-trafficking-atlas>`

/** The host's script, as a page has it once. */
export const hostScript = (): string =>
  `<script src="${atlasAddress('embed/host.js')}" async referrerpolicy="no-referrer"></script>`

/** The address of a page of another site that holds this HTML. */
export const hostOf = async (body: string, host?: HostOptions): Promise<string> => {
  const site = await serveHost(body, host)
  hosts.push(site)
  return site.url
}

/** Leads the file's page to one of another site that holds this HTML. */
export const openHostPage = async (
  body: string,
  { host, ...options }: SharedOptions & { readonly host?: HostOptions } = {},
): Promise<Page> => {
  if (!open) throw new Error('Call useHosts() at the top of the test file.')
  const address = await hostOf(body, host)
  return open(address, { waitForReady: false, alsoFrom: [atlasOrigin()], ...options })
}

/** The atlas in a frame of a host's page, ready to answer. */
export const atlasFrame = async (page: Page, index = 0): Promise<Frame> => {
  const element = await page.locator('iframe').nth(index).elementHandle()
  const frame = await element?.contentFrame()
  if (!frame) throw new Error(`The page has no frame ${index}.`)
  await frame.locator(':root[data-ready]').waitFor({ state: 'attached' })
  return frame
}

/** The atlas in each frame of a host's page that shows one, ready to answer, in the order of the page. */
export const atlasFrames = async (page: Page, count = 1): Promise<readonly Frame[]> => {
  const frames: Frame[] = []
  for (let index = 0; index < count; index += 1) frames.push(await atlasFrame(page, index))
  return frames
}

/** How high each frame of a host's page is, in px. */
export const frameHeights = (page: Page): Promise<readonly number[]> =>
  page.locator('iframe').evaluateAll((frames) => frames.map((frame) => frame.clientHeight))

/** How high what a frame holds is, in px, as a host should have been told. */
export const contentHeight = (frame: Frame): Promise<number> =>
  frame.locator('#atlas').evaluate((content) => Math.ceil(content.getBoundingClientRect().height))

/** Waits until each frame is as high as what it holds, and gives the heights in px. */
export const settledHeights = async (page: Page, frames: readonly Frame[]): Promise<readonly number[]> => {
  await expect
    .poll(async () => {
      const wanted = await Promise.all(frames.map(contentHeight))
      return (await frameHeights(page)).map((height, index) => height - (wanted[index] ?? 0))
    })
    .toEqual(frames.map(() => 0))
  return frameHeights(page)
}

/** The error of a browser where a frame without an origin asks for fonts: only a header of the server would let it have them. */
export const FONTS_REFUSED = [/woff2|Access-Control-Allow-Origin/]
