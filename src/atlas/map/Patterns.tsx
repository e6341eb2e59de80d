import { useMemo } from 'react'
import type { Fill } from '../../map/geometry/fills'
import { patternFills, patterns } from '../../map/markup/patterns'
import { useAtlas, useAtlasParts } from '../../state/context'
import { PatternsSvg } from './PatternsSvg'

interface PatternsProps {
  fills: readonly Fill[]
  scale?: number
}

/** SVG patterns that fills refer to. */
export function Patterns({ fills, scale = 1 }: PatternsProps) {
  const { id } = useAtlasParts()
  return <PatternsSvg markup={patterns(fills, id, scale)} />
}

/** All patterns of an atlas, so that no key lacks one. */
export function AtlasPatterns() {
  const dataset = useAtlas((state) => state.dataset)
  return <Patterns fills={useMemo(() => patternFills(dataset), [dataset])} />
}
