import { dayNumber } from '../../domain/day'
import type { IsoDay } from '../../domain/treaty'
import { element } from '../../map/markup/element'
import { plain, setText, type TypeStyle } from '../pictures/type'
import { FILM_SIZE } from './places'
import type { Motion } from './motion'

interface Time {
  readonly on: IsoDay
  readonly period: readonly [first: IsoDay, last: IsoDay]
  /** Null for a still picture. */
  readonly motion: Motion | null
}

/** A line of text that is another on some days. */
export interface Changing {
  readonly id: string
  readonly days: readonly IsoDay[]
  readonly textOn: (day: IsoDay) => string
  readonly x: number
  /** The baseline. */
  readonly y: number
  readonly style: TypeStyle
}

/** Draws a text that changes: all its lines one below the other, of which a window shows one. */
export const changingText = (of: Changing, { on, period, motion }: Time): string => {
  const { id, days, textOn, x, y, style } = of
  if (!motion) return setText(plain(textOn(on)), x, y, style)
  const [first, last] = period
  const lines: { day: IsoDay; text: string }[] = []
  for (const day of [first, ...days.filter((one) => one > first && one <= last).toSorted()]) {
    const text = textOn(day)
    if (text !== lines.at(-1)?.text) lines.push({ day, text })
  }
  const step = Math.round(style.size * 1.5)
  motion.jump(
    `#${id}`,
    'transform',
    lines.map(({ day }, index) => [day, `translateY(${-index * step}px)`]),
  )
  const window = { x: 0, y: y - style.size, width: FILM_SIZE.width, height: step }
  return [
    element('clipPath', { id: `${id}-window` }, element('rect', window)),
    element(
      'g',
      { 'clip-path': `url(#${id}-window)` },
      element(
        'g',
        { id, transform: `translate(0,${-(lines.length - 1) * step})` },
        ...lines.map(({ text }, index) => setText(plain(text), x, y + index * step, style)),
      ),
    ),
  ].join('')
}

const YEAR: TypeStyle = { voice: 'sans', size: 18, weight: 400, fill: 'var(--ink-2)', anchor: 'middle' }

/** Draws the years of a film as an axis, with a mark at the day that is shown. */
export const axis = (
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
  { on, period, motion }: Time,
): string => {
  const [first, last] = period.map(dayNumber) as [number, number]
  const placeOf = (day: IsoDay) => Math.round(((dayNumber(day) - first) / Math.max(1, last - first)) * width)
  motion?.slide('#now', 0, width)
  const years: string[] = []
  for (let year = Math.ceil(Number(period[0].slice(0, 4)) / 5) * 5; `${year}-01-01` <= period[1]; year += 5)
    if (`${year}-01-01` >= period[0]) years.push(String(year))
  return element(
    'g',
    { transform: `translate(${x},${y})`, 'data-film-axis': '' },
    element('path', { d: `M0 0H${width}`, stroke: 'var(--ink-3)', 'stroke-width': 2 }),
    ...years.map((year) => {
      const at = placeOf(`${year}-01-01`)
      return (
        element('path', { d: `M${at} 0v8`, stroke: 'var(--ink-3)', 'stroke-width': 2 }) +
        setText(plain(year), at, 32, YEAR)
      )
    }),
    element('circle', {
      id: 'now',
      r: 9,
      transform: `translate(${placeOf(on)},0)`,
      fill: 'var(--paper)',
      stroke: 'var(--ink)',
      'stroke-width': 3,
    }),
  )
}
