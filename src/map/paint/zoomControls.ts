import type { Texts } from '../../text/i18n'
import { element as write, escaped } from '../markup/element'
import { icon } from '../markup/mapMarkup'
import styles from '../markup/zoomControls.module.css'

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
    { class: styles.pan, role: 'group', 'aria-label': t('pan.title'), 'data-pan-buttons': '' },
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

/** Shows or hides what only a zoomed frame has: the button back to the whole map, and arrows that move it. */
export const showControls = (frame: HTMLElement, t: Texts['t'], isZoomed: boolean): void => {
  const [zoomIn, zoomOut] = ['zoomIn', 'zoomOut'].map((name) =>
    frame.querySelector<HTMLElement>(`[data-zoom="${name}"]`),
  )
  zoomOut?.setAttribute('aria-disabled', String(!isZoomed))
  const shown = frame.querySelectorAll('[data-zoom="reset"], [data-pan-buttons]')
  if (isZoomed && shown.length === 0) {
    zoomOut?.insertAdjacentHTML('afterend', resetButton(t))
    frame.insertAdjacentHTML('beforeend', panButtons(t))
  }
  if (isZoomed) return
  // A button that disappears hands the focus to one that stays.
  if ([...shown].some((control) => control.contains(document.activeElement))) zoomIn?.focus()
  for (const control of shown) control.remove()
}

const HINT_MS = 2000

const hints = new WeakMap<HTMLElement, ReturnType<typeof setTimeout>>()

/** Says for two seconds which key makes the wheel zoom. */
export const showWheelHint = (frame: HTMLElement, t: Texts['t']): void => {
  const isMac = /mac/i.test(navigator.platform)
  const text = t('zoom.wheel', { key: isMac ? '⌘' : t('zoom.wheelKey') })
  const find = () => frame.querySelector('[data-wheel-hint]')
  if (!find())
    frame.insertAdjacentHTML(
      'beforeend',
      write('p', { class: styles.hint, 'aria-hidden': 'true', 'data-wheel-hint': '' }, escaped(text)),
    )
  clearTimeout(hints.get(frame))
  hints.set(
    frame,
    setTimeout(() => find()?.remove(), HINT_MS),
  )
}
