import type { Page } from 'playwright-core'
import type { Session } from '../browser/session'
import { sleep } from '../results'

type Point = readonly [number, number]

const FRAME_MS = 16
const DRAG_PX = [8, 4] as const

/** Turns the wheel over a point while a key is held, there and half of the way back, and drags. */
export const wheelAndDrag = async (page: Page, [x, y]: Point, key: string, steps: number): Promise<void> => {
  // A page takes it for a pinch, and ten times as much of it.
  const delta = 10
  await page.mouse.move(x, y)
  await page.keyboard.down(key)
  for (let step = 0; step < steps; step += 1) {
    await page.mouse.wheel(0, step < (2 * steps) / 3 ? -delta : delta)
    await sleep(FRAME_MS)
  }
  await page.keyboard.up(key)
  await page.mouse.down()
  for (let step = 1; step <= steps; step += 1) {
    await page.mouse.move(x + DRAG_PX[0] * step, y + DRAG_PX[1] * step)
    await sleep(FRAME_MS)
  }
  await page.mouse.up()
}

/** Two fingers that move apart around a point. */
export const pinch = async ({ cdp }: Session, [x, y]: Point, steps: number): Promise<void> => {
  const fingers = (apart: number) => [-1, 1].map((side, id) => ({ x: x + side * apart, y, id }))
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: ReturnType<typeof fingers>) =>
    cdp.send('Input.dispatchTouchEvent', { type, touchPoints })
  await send('touchStart', fingers(DRAG_PX[0]))
  for (let step = 1; step <= 2 * steps; step += 1) {
    await send('touchMove', fingers(DRAG_PX[0] + DRAG_PX[1] * step))
    await sleep(FRAME_MS)
  }
  await send('touchEnd', [])
}
