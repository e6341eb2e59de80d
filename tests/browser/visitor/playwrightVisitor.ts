import type { BrowserContext, Frame, Locator, Page } from 'playwright-core'
import { expect, inject } from 'vitest'
import { keepScreenshot } from '../support/keepScreenshot'
import { watchForProblems } from '../support/problems'
import { runAxe } from '../support/runAxe'
import { saved } from '../support/saved'
import { serveHost } from '../support/serveHost'
import { browserFor, closeBrowsers } from '../support/startedBrowsers'
import type { Booth, Read, Target, Visit, Visitor } from './visitor'

const visitorOf = (page: Page, place: Page | Frame): Visitor => {
  const locate = (target: Target): Locator =>
    typeof target === 'string'
      ? place.locator(target).first()
      : place.getByRole(target.role, { name: target.name, exact: true }).first()
  const read = <T>(what: Read<T>): Promise<T> => place.evaluate(`(${String(what)})(document)`)
  return {
    see: (target) => locate(target).waitFor(),
    seeGone: (target) => locate(target).waitFor({ state: 'hidden' }),
    click: (target) => locate(target).click(),
    press: async (...keys) => {
      for (const key of keys) await page.keyboard.press(key)
    },
    fill: async (target, value) => {
      const field = locate(target)
      const isList = await field.evaluate((element) => element.localName === 'select')
      await (isList ? field.selectOption({ label: value }) : field.fill(value))
    },
    read,
    expectRead: async (what, value) => {
      await expect.poll(() => read(what)).toEqual(value)
    },
    address: async () => new URL(place.url()),
    back: async () => {
      await page.goBack()
    },
    save: (button) => saved(page, () => locate(button).click()),
    axe: () => runAxe(page),
    picture: async (name) => {
      await keepScreenshot(page, `${name}-${inject('engine')}`, { fullPage: false })
    },
  }
}

const newContext = async ({ size, javaScript = true }: Visit): Promise<BrowserContext> => {
  const options = {
    viewport: size ?? { width: 1280, height: 800 },
    javaScriptEnabled: javaScript,
    reducedMotion: 'reduce',
    locale: 'en-GB',
    timezoneId: 'UTC',
  } as const
  return (await browserFor(options)).newContext(options)
}

/** Visitors with Chromium or Firefox, by Playwright. */
export const playwrightBooth = (): Booth => {
  let leave: (() => Promise<unknown>)[] = []
  let problems: (() => Promise<readonly string[]>)[] = []

  return {
    open: async () => undefined,
    visit: async (path, options) => {
      const context = await newContext(options)
      leave.push(() => context.close())
      const address = new URL(path, inject('siteUrl'))
      const host = options.host && (await serveHost(options.host.replace('{address}', address.href)))
      if (host) leave.push(host.close)
      const origins = [address.origin, ...(host ? [new URL(host.url).origin] : [])]
      problems.push(watchForProblems(context, origins, [], inject('engine') === 'firefox'))
      const page = await context.newPage()
      await page.goto(host ? host.url : address.href)
      const element = host ? await page.waitForSelector('iframe') : null
      const place = (await element?.contentFrame()) ?? page
      if (options.javaScript ?? true) await place.waitForSelector('html[data-ready]', { state: 'attached' })
      return visitorOf(page, place)
    },
    problems: async () => {
      const found = (await Promise.all(problems.map((tell) => tell()))).flat()
      problems = []
      const leaving = leave
      leave = []
      for (const go of leaving) await go()
      return found
    },
    close: closeBrowsers,
  }
}
