import type { Locator, Page } from 'playwright-core'
import { sleep } from '../results'
import { type Place, placeOf, pointOn } from './sight'

/** The devices of a reader: a mouse and keys, keys alone, or a finger. */
export type Means = 'mouse' | 'keyboard' | 'touch'

/** The actions done, in the order of the steps of a task. */
export interface Effort {
  /** Keys, clicks and taps. */
  presses: number
  /** Scrolls by a window's height or less. */
  screens: number
  /** How long the page took to show what was asked for, in ms. */
  pageMs: number
  /** The time of a practised reader by the keystroke-level model, in s, without that of the page. */
  handSeconds: number
}

/**
 * Operators of the keystroke-level model, in s (Card, Moran and Newell 1980): a key, pointing, a button down and up,
 * a hand moved between mouse and keys, and thinking before a step.
 */
const [KEY, POINT, BUTTON, HOMING, THINK] = [0.28, 1.1, 0.2, 0.4, 1.35]

/** So often a reader presses the tab key, or scrolls, before giving up. */
const [MOST_TABS, MOST_SCREENS] = [150, 80]

/** A reader at a page: presses, types, scrolls and looks, and counts it. */
export class Reader {
  readonly effort: Effort = { presses: 0, screens: 0, pageMs: 0, handSeconds: 0 }
  private handIsOn: Means

  constructor(
    readonly page: Page,
    readonly means: Means,
  ) {
    this.handIsOn = means
  }

  /** Brings it into sight and presses it, then waits for what the press leads to. */
  async press(target: Locator, shows?: Locator): Promise<void> {
    await target.waitFor({ state: 'attached' })
    if (this.means === 'keyboard') {
      await this.tabTo(target)
      const opens = await target.evaluate((element) => element instanceof HTMLInputElement)
      await this.timed(() => this.key(opens ? 'Space' : 'Enter'), shows)
      return
    }
    await settled(target)
    let point = await pointOn(target)
    if (!point) {
      await this.bringIntoSight(target)
      point = await pointOn(target)
    }
    if (!point) throw new Error(`Nothing of ${String(target)} can be pressed.`)
    this.effort.handSeconds += THINK
    await this.timed(() => this.pointer(point), shows)
  }

  /** Presses a key, as a shortcut that any reader with keys has. */
  async shortcut(key: string, shows?: Locator): Promise<void> {
    this.effort.handSeconds += THINK
    await this.timed(() => this.key(key), shows)
  }

  /** Types into what has the focus. */
  async type(text: string, shows?: Locator): Promise<void> {
    await this.timed(async () => {
      for (const letter of text) await this.key(letter)
    }, shows)
  }

  /** Chooses an entry of a list by the first letters of it, or by a press on the list and one on the entry. */
  async choose(list: Locator, letters: string, label: string): Promise<void> {
    if (this.means === 'keyboard') {
      await this.tabTo(list)
      for (const letter of letters) await this.key(letter)
    } else {
      await this.bringIntoSight(list)
      // The list is drawn by the system, out of reach of a measurement.
      this.effort.presses += 2
      this.effort.handSeconds += THINK + 2 * (POINT + BUTTON)
      await list.selectOption({ label })
    }
    const chosen = await list.evaluate((element) => (element as HTMLSelectElement).selectedOptions[0]?.label)
    if (chosen !== label) throw new Error(`${letters} chooses ${chosen}, not ${label}.`)
  }

  /** Puts a slider to its first place: by the Home key, or by a press at its left end. */
  async toStart(slider: Locator): Promise<void> {
    if (this.means === 'keyboard') {
      await this.tabTo(slider)
      await this.key('Home')
      return
    }
    await this.bringIntoSight(slider)
    const box = await slider.boundingBox()
    if (!box) throw new Error('There is no slider.')
    this.effort.handSeconds += THINK
    await this.pointer([box.x + 3, box.y + box.height / 2])
  }

  /** Looks for the words of an answer, and scrolls until all of them are in the window. */
  async read(answer: Locator): Promise<void> {
    await answer.waitFor({ state: 'attached' })
    await this.bringIntoSight(answer)
  }

  /** Goes on by a skip link, where the page has it and there are only keys. */
  async skip(name: string): Promise<void> {
    const link = this.page.getByRole('link', { name, exact: true })
    if (this.means === 'keyboard' && (await link.count()) > 0) await this.press(link.first())
  }

  private async bringIntoSight(target: Locator): Promise<void> {
    let place = await settled(target)
    if (place.isRead) return
    this.effort.handSeconds += THINK
    for (let turn = 0; !place.isRead; turn += 1) {
      if (turn === MOST_SCREENS) throw new Error(`${String(target)} does not come into sight.`)
      const before = place
      const most = 0.9 * place.scroller.height
      // A finger that moves less scrolls nothing.
      const least = Math.max(Math.abs(place.away) + 12, 60)
      await this.scroll(target, place, Math.sign(place.away) * Math.min(most, least))
      place = await settled(target)
      // Where the focus is in another part of the page, keys scroll that part: a reader goes on by the tab key.
      if (this.means === 'keyboard' && !place.isRead && place.away === before.away) {
        await this.key('Tab')
        place = await settled(target)
      }
    }
  }

  private async scroll(target: Locator, { scroller }: Place, by: number): Promise<void> {
    this.effort.screens += 1
    this.effort.handSeconds += KEY
    if (this.means === 'keyboard') {
      await this.page.keyboard.press(by > 0 ? 'PageDown' : 'PageUp')
    } else if (this.means === 'mouse') {
      await this.page.mouse.move(scroller.x, scroller.y)
      await this.page.mouse.wheel(0, by)
    } else {
      // The finger begins on what it is to scroll: not on a zoomed map, which it moves, nor on a sheet over it.
      const isZoomed = await this.page.getByRole('button', { name: 'Whole map' }).first().isVisible()
      const free = await target.evaluate(
        (element, { x, y, height, isZoomed: isMoved }) =>
          Array.from({ length: 20 }, (_, step) => y - height / 2 + (height * (step + 0.5)) / 20).filter(
            (at) => {
              const hit = document.elementFromPoint(x, at)
              const sheet = hit?.closest('[data-sheet], dialog')
              return hit && !(isMoved && hit.closest('[data-frame]')) && (!sheet || sheet.contains(element))
            },
          ),
        { ...scroller, isZoomed },
      )
      const wanted = scroller.y + by / 2
      const from = free.toSorted((one, other) => Math.abs(one - wanted) - Math.abs(other - wanted))[0]
      if (from === undefined)
        throw new Error(`There is no place for a finger to scroll to ${String(target)}.`)
      await this.swipe(scroller.x, from, -by)
    }
  }

  private async swipe(x: number, y: number, by: number): Promise<void> {
    const session = await this.page.context().newCDPSession(this.page)
    const at = (share: number) => ({ touchPoints: [{ x, y: y + by * share }] })
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', ...at(0) })
    for (let step = 1; step <= 12; step += 1)
      await session.send('Input.dispatchTouchEvent', { type: 'touchMove', ...at(step / 12) })
    // A finger that rests before it is lifted does not throw the page.
    await sleep(120)
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', ...at(1) })
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
    await session.detach()
  }

  private async tabTo(target: Locator): Promise<void> {
    this.effort.handSeconds += THINK
    for (let turn = 0; turn < MOST_TABS; turn += 1) {
      const way = await target.evaluate((element) => {
        const focused = document.activeElement
        if (focused === element) return null
        const isBefore =
          focused &&
          focused !== document.body &&
          focused.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING
        return isBefore ? 'Shift+Tab' : 'Tab'
      })
      if (way === null) return
      await this.key(way)
    }
    throw new Error(`${String(target)} is not reached by the tab key.`)
  }

  private async key(key: string): Promise<void> {
    if (this.handIsOn === 'mouse') {
      this.effort.handSeconds += HOMING
      this.handIsOn = 'keyboard'
    }
    this.effort.presses += 1
    this.effort.handSeconds += KEY
    await this.page.keyboard.press(key)
  }

  private async pointer([x, y]: readonly [number, number]): Promise<void> {
    if (this.handIsOn === 'keyboard') {
      this.effort.handSeconds += HOMING
      this.handIsOn = this.means
    }
    this.effort.presses += 1
    this.effort.handSeconds += POINT + BUTTON
    if (this.means === 'touch') await this.page.touchscreen.tap(x, y)
    else await this.page.mouse.click(x, y)
  }

  private async timed(act: () => Promise<void>, shows?: Locator): Promise<void> {
    const begun = performance.now()
    await act()
    if (!shows) return
    await shows.first().waitFor()
    this.effort.pageMs += performance.now() - begun
  }
}

/** Location once nothing has moved for a while: a page may scroll by itself after a press. */
const settled = async (target: Locator): Promise<Place> => {
  let before = await placeOf(target)
  for (let [turn, still] = [0, 0]; turn < 40 && still < 3; turn += 1) {
    await sleep(80)
    const now = await placeOf(target)
    still = now.away === before.away && now.isRead === before.isRead ? still + 1 : 0
    before = now
  }
  return before
}
