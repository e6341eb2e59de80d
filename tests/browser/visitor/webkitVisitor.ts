import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, inject } from 'vitest'
import { keepsPictures, screenshotPath } from '../support/keepScreenshot'
import { axeWith } from '../support/runAxe'
import { fileFrom } from '../support/saved'
import { serveHost } from '../support/serveHost'
import type { Booth, Read, Role, Target, Visit, Visitor } from './visitor'
import { watchSite, type WatchedSite } from './watchedSite'
import { type ElementRef, idOf, keyActions, type Session, startSession } from './webDriver'

/** What may carry a role; which of them does, and under which name, the engine says. */
const MAY_BE: Readonly<Record<Role, string>> = {
  article: 'article, [role="article"]',
  button: 'button, summary, [role="button"]',
  combobox: 'select, [role="combobox"]',
  dialog: 'dialog, [role="dialog"]',
  heading: 'h1, h2, h3, h4',
  link: 'a[href]',
  option: '[role="option"]',
  textbox: 'input, textarea',
}

/** Elements that a reader can see, of those with a name only such as hold its words somewhere. */
const VISIBLE = `
  const [selector, name] = arguments
  const words = (element) => [element, ...(element.labels ?? []),
    ...(element.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => document.getElementById(id))]
    .map((one) => (one?.textContent ?? '') + (one?.getAttribute('aria-label') ?? '')).join(' ')
  return [...document.querySelectorAll(selector)].filter((element) =>
    element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0
      && (name === null || words(element).replaceAll(/\\s+/g, ' ').includes(name)))`

const find = async ({ run, send }: Session, target: Target): Promise<ElementRef | null> => {
  if (typeof target === 'string') return (await run<ElementRef[]>(VISIBLE, target, null))[0] ?? null
  for (const element of await run<ElementRef[]>(VISIBLE, MAY_BE[target.role], target.name)) {
    const ask = (what: string) => send<string>('GET', `/element/${idOf(element)}/${what}`)
    const isMeant = (await ask('computedlabel')).trim() === target.name
    if (isMeant && (await ask('computedrole')) === target.role) return element
  }
  return null
}

/** Chooses or types as a reader would, with the events that follow; a field of a day has no one format to type. */
const FILL = `
  const [element, value] = arguments
  element.focus()
  const isList = element.localName === 'select'
  const wanted = isList ? [...element.options].find((option) => option.label === value)?.value : value
  const prototype = isList ? HTMLSelectElement.prototype : HTMLInputElement.prototype
  Object.getOwnPropertyDescriptor(prototype, 'value').set.call(element, wanted)
  element.dispatchEvent(new Event('input', { bubbles: true }))
  element.dispatchEvent(new Event('change', { bubbles: true }))`

const visitorOf = (session: Session, downloads: string, isFramed: boolean, isStill: boolean): Visitor => {
  const { run, send } = session
  const found = async (target: Target): Promise<ElementRef> => {
    let element: ElementRef | null = null
    const look = async () => (element = await find(session, target)) !== null
    await expect.poll(look, { message: `to see ${JSON.stringify(target)}` }).toBe(true)
    return element ?? {}
  }
  // Without scripts nothing runs in the frame; the page around it looks in.
  const document = isStill ? "document.querySelector('iframe').contentDocument" : 'document'
  const read = <T>(what: Read<T>): Promise<T> => run(`return (${String(what)})(${document})`)
  const click = async (target: Target): Promise<void> => {
    await send('POST', `/element/${idOf(await found(target))}/click`)
  }
  return {
    see: async (target) => void (await found(target)),
    seeGone: async (target) => {
      await expect.poll(() => find(session, target)).toBeNull()
    },
    click,
    press: async (...keys) => {
      for (const key of keys) await send('POST', '/actions', keyActions([key]))
    },
    fill: async (target, value) => run(FILL, await found(target), value),
    read,
    expectRead: async (what, value) => {
      await expect.poll(() => read(what)).toEqual(value)
    },
    address: async () => new URL(await run<string>('return location.href')),
    back: async () => {
      await (isFramed ? run('history.back()') : send('POST', '/back'))
    },
    save: (button) => fileFrom(downloads, () => click(button)),
    axe: () => axeWith((script, options) => send('POST', '/execute/async', { script, args: [options] })),
    picture: async (name) => {
      if (!keepsPictures) return
      const picture = await send<string>('GET', '/screenshot')
      await writeFile(await screenshotPath(`${name}-webkit`), Buffer.from(picture, 'base64'))
    },
  }
}

/** Visitors with WPE WebKit, by WebDriver. Its window is 1280 by 720; other sizes and hosts are frames in it. */
export const webkitBooth = (): Booth => {
  let session: Session | undefined
  let site: WatchedSite | undefined
  let home = ''
  let leave: (() => Promise<unknown>)[] = []
  const downloads = () => join(home, 'downloads')

  const addressFor = async (watched: WatchedSite, path: string, { size, javaScript = true, host }: Visit) => {
    if (host) {
      const other = await serveHost(host.replace('{address}', new URL(path, watched.url).href))
      leave.push(other.close)
      return other.url
    }
    const isFramed = size !== undefined || !javaScript
    const inFrame = size ?? { width: 1280, height: 720 }
    return isFramed ? watched.framed(path, inFrame, javaScript) : new URL(path, watched.url).href
  }

  return {
    open: async () => {
      const found = inject('webkit')
      if (!found) throw new Error('No WebKit for the journeys.')
      site = await watchSite(inject('siteUrl'))
      home = await mkdtemp(join(tmpdir(), 'atlas-webkit-'))
      await mkdir(downloads())
      // Where files go that a page saves: a driver of WebDriver has no say in it.
      await writeFile(join(home, 'user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${downloads()}"\n`)
      const browser = { binary: found.browser, args: ['--automation', '--headless'] }
      session = await startSession(
        found.driver,
        { 'wpe:browserOptions': browser },
        { HOME: home, XDG_CONFIG_HOME: home, TZ: 'UTC' },
      )
    },
    visit: async (path, options) => {
      if (!session || !site) throw new Error('No WebKit is open.')
      const { javaScript = true } = options
      const address = await addressFor(site, path, options)
      await session.send('POST', '/url', { url: address })
      const isFramed = options.host !== undefined || options.size !== undefined || !javaScript
      if (isFramed && javaScript) {
        const frame = await session.send<ElementRef>('POST', '/element', {
          using: 'css selector',
          value: 'iframe',
        })
        await session.send('POST', '/frame', { id: frame })
      }
      const visitor = visitorOf(session, downloads(), isFramed, !javaScript)
      if (javaScript)
        await visitor.expectRead((document) => document.documentElement.hasAttribute('data-ready'), true)
      return visitor
    },
    problems: async () => {
      await session?.send('POST', '/frame', { id: null })
      // What a page still says it says at once, and leaving it ends it.
      await session?.send('POST', '/url', { url: 'about:blank' })
      const leaving = leave
      leave = []
      for (const go of leaving) await go()
      return site?.problems() ?? []
    },
    close: async () => {
      await session?.end()
      await site?.close()
      await rm(home, { recursive: true, force: true })
    },
  }
}
