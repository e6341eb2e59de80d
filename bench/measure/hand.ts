import type { Locator } from 'playwright-core'
import type { Change } from '../browser/probe'
import type { Session } from '../browser/session'
import { sleep } from '../results'
import type { ClickedChange } from '../subjects'

type Point = readonly [number, number]

/** So long that what is timed does not fall into step with the frames. */
const pause = () => sleep(40 + Math.random() * 16)

const middleOf = async (control: Locator): Promise<Point> => {
  const box = await control.boundingBox()
  if (!box) throw new Error(`Nothing to click: ${control}`)
  return [box.x + box.width / 2, box.y + box.height / 2]
}

/** A change that has not shown after this long is missed. */
const PATIENCE_MS = 2000

/** The hand that uses the page of a session: real input of the browser, and a change timed for each. */
export const handOn = ({ page, cdp }: Session) => {
  const mouse = (type: string, [x, y]: Point, more: object = {}) =>
    cdp.send('Input.dispatchMouseEvent', { type, x, y, ...more } as never) as Promise<unknown>
  const left = { button: 'left', clickCount: 1 }
  const move = async (at: Point, more?: { isPressed: boolean }) => {
    await mouse('mouseMoved', at, more?.isPressed ? { button: 'left', buttons: 1 } : {})
  }
  const press = async (at: Point) => void (await mouse('mousePressed', at, left))
  const release = async (at: Point) => void (await mouse('mouseReleased', at, left))
  /** Does something and times what the next event of this type brings; null where it does not show. */
  const time = async (type: string, shows: readonly string[], act: () => Promise<void>) => {
    const texts = shows.map((text) => `() => String(${text})`)
    await page.evaluate(`probe.arm('${type}', [${texts.join(',')}], ${PATIENCE_MS})`)
    await act()
    const patience = sleep(4 * PATIENCE_MS).then(() => null)
    const change = await Promise.race([page.evaluate<Change | null>('probe.change'), patience])
    await pause()
    return change
  }
  /** Clicks so many times, on each control in its turn. */
  const click = async ({ controls, shows }: ClickedChange, times: number) => {
    const changes: (Change | null)[] = []
    for (let turn = 0; turn < times; turn += 1) {
      const all = controls(page)
      const at = await middleOf(all[turn % all.length]!)
      await move(at)
      await pause()
      const change = await time('click', shows, async () => {
        await press(at)
        await release(at)
      })
      changes.push(change)
    }
    return changes
  }
  return {
    move,
    press,
    release,
    wheel: async (at: Point, deltaY: number, modifiers: number) =>
      void (await mouse('mouseWheel', at, { deltaX: 0, deltaY, modifiers })),
    time,
    click,
  }
}

export type Hand = ReturnType<typeof handOn>
