import type { Texts } from '../../text/i18n'
import { element as write, escaped, icon } from '../markup/element'
import mapStyles from '../markup/map.module.css'
import styles from '../markup/zoomControls.module.css'
import type { Box } from '../geometry/boxes'

const DIRECTIONS = ['up', 'left', 'down', 'right'] as const

const resetButton = (t: Texts['t']): string =>
  write(
    'button',
    { type: 'button', class: `squareButton ${styles.reset}`, 'data-zoom': 'reset' },
    escaped(t('zoom.reset')),
  )

const panButtons = (t: Texts['t']): string =>
  write(
    'div',
    { class: styles.pan, role: 'group', 'aria-label': t('pan.title') },
    ...DIRECTIONS.map((direction) =>
      write(
        'button',
        {
          type: 'button',
          class: `squareButton ${styles[direction]}`,
          'data-pan': direction,
          'aria-label': t(`pan.${direction}`),
        },
        icon('chevron'),
      ),
    ),
  )

/** The part of the map that a frame shows: all, what its filters show, or a part that a reader moved to. */
export type FramePart = 'whole' | 'filtered' | 'moved'

const put = (frame: HTMLElement, selector: string, isWanted: boolean, add: () => void): void => {
  const shown = frame.querySelector(selector)
  if (isWanted && !shown) add()
  if (isWanted || !shown) return
  // A button that disappears hands the focus to one that stays.
  if (shown.contains(document.activeElement))
    frame.querySelector<HTMLElement>('[data-zoom="zoomIn"]')?.focus()
  shown.remove()
}

/** Shows or hides what a part has to which a reader moved the map: the button back to the whole map, and arrows. */
export const showControls = (frame: HTMLElement, t: Texts['t'], part: FramePart): void => {
  const zoomOut = frame.querySelector<HTMLElement>('[data-zoom="zoomOut"]')
  zoomOut?.setAttribute('aria-disabled', String(part === 'whole'))
  put(frame, '[data-zoom="reset"]', part === 'moved', () =>
    zoomOut?.insertAdjacentHTML('afterend', resetButton(t)),
  )
  put(frame, `.${styles.pan}`, part === 'moved', () => frame.insertAdjacentHTML('beforeend', panButtons(t)))
}

const HINT_MS = 2000

const hints = new WeakMap<HTMLElement, ReturnType<typeof setTimeout>>()

/** Says for two seconds which key makes the wheel zoom. */
export const showWheelHint = (frame: HTMLElement, t: Texts['t']): void => {
  const isMac = /mac/i.test(navigator.platform)
  const text = t('zoom.wheel', { key: isMac ? '⌘' : t('zoom.wheelKey') })
  const find = () => frame.querySelector(`.${styles.hint}`)
  if (!find())
    frame.insertAdjacentHTML(
      'beforeend',
      write('p', { class: styles.hint, 'aria-hidden': 'true' }, escaped(text)),
    )
  clearTimeout(hints.get(frame))
  hints.set(
    frame,
    setTimeout(() => find()?.remove(), HINT_MS),
  )
}

/** The boxes that lie over a map, in px from its corner. */
export const coversOf = (element: HTMLElement, svg: SVGSVGElement): readonly Box[] => {
  const { left, top } = svg.getBoundingClientRect()
  return [...element.querySelectorAll(`.${mapStyles.corner}, .${styles.pan}`)].flatMap((cover) => {
    const { x, y, width, height } = cover.getBoundingClientRect()
    return width > 0 ? [{ x: x - left, y: y - top, width, height }] : []
  })
}
