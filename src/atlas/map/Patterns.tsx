import { type Fill, fillOf, patternId } from '../../map/geometry/fills'
import { patterns } from '../../map/markup/patterns'
import styles from '../../map/markup/marks.module.css'
import { PATTERN_FILLS } from '../../map/geometry/patternShapes'
import { useAtlasParts } from '../../state/context'
import type { Dataset } from '../../data/Dataset'
import { DEFAULT_FILTERS } from '../../state/filters'

/** The pairs of institutions that the dataset holds, each with a pattern of its own; none before it answers for them. */
export const bandsIn = (dataset: Dataset): Fill[] => {
  if (!dataset.has('institutions')) return []
  const question = { ...DEFAULT_FILTERS, theme: 'institutions' } as const
  const fills = dataset.entities
    .map(({ code }) => dataset.valueOf(code, question).classes)
    .filter((classes) => classes.length > 1)
    .map((classes) => fillOf('institutions', 'main', classes))
  return [...new Map(fills.map((fill) => [patternId(fill), fill])).values()]
}

interface PatternsProps {
  /** Fills of two classes at once that the dataset holds. */
  bands?: readonly Fill[]
  /** The fills that are drawn with these patterns; all of the atlas where not given. */
  fills?: readonly Fill[]
  /** How many times larger than usual, for a map that is drawn small. */
  scale?: number
}

/**
 * The patterns that fills refer to, drawn once. Every one of the atlas, so that no key ever asks for one that is not there,
 * unless the fills are given.
 */
export function Patterns({ bands = [], fills = [...PATTERN_FILLS, ...bands], scale = 1 }: PatternsProps) {
  const { id } = useAtlasParts()
  return (
    <svg
      className={styles.patterns}
      aria-hidden="true"
      focusable="false"
      width="0"
      height="0"
      // oxlint-disable-next-line react/no-danger -- the writer is that of pictures too
      dangerouslySetInnerHTML={{ __html: patterns(fills, id, scale) }}
    />
  )
}
