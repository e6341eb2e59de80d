import type { Extent } from '../../domain/timeScale'

/** Height of the chart and bounds of its steps, in px; its width is that of its column. */
export const CHART_PX = { height: 152, top: 20, bottom: 128 } as const

export const percent = (share: number): string => `${Math.round(share * 1e5) / 1e3}%`

/** Place of a count from the top of the chart, in px. */
export const yOf = ({ base }: Pick<Extent, 'base'>, count: number): number =>
  CHART_PX.bottom - (base === 0 ? 0 : count / base) * (CHART_PX.bottom - CHART_PX.top)
