import type { Browser } from 'playwright-core'
import type { GrowthSeries } from './series'

export const measureGrowth = async (
  _browser: Browser,
  _probe: string,
  _runs: number,
): Promise<GrowthSeries[]> => []
