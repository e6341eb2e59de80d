import type { Fill } from '../cartography/fills'
import { useAtlasParts } from '../store/context'
import { paintWith } from './paintWith'

/** How to paint a fill with the patterns of this atlas. */
export const usePaint = (): ((fill: Fill) => string) => paintWith(useAtlasParts().id)
