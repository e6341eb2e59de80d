import type { Fill } from '../../map/geometry/fills'
import { useAtlasParts } from '../../state/context'
import { paintWith } from '../../map/markup/paintWith'

/** How to paint a fill with the patterns of this atlas. */
export const usePaint = (): ((fill: Fill) => string) => paintWith(useAtlasParts().id)
