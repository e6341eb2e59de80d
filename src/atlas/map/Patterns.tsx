import { mostClassesOf, THEMES } from '../../domain/themes'
import { type Fill, fillOf, patternId } from '../../map/geometry/fills'
import { patterns } from '../../map/markup/patterns'
import styles from '../../map/markup/marks.module.css'
import { PATTERN_FILLS } from '../../map/geometry/patternShapes'
import { useAtlasParts } from '../../state/context'
import type { Dataset } from '../../data/Dataset'
import { DEFAULT_FILTERS } from '../../state/filters'

/** Pairs of classes in the dataset, which have a pattern each. */
export const bandsIn = (dataset: Dataset): Fill[] => {
  const fills = THEMES.filter((theme) => mostClassesOf(theme, 'main') > 1).flatMap((theme) =>
    dataset.entities
      .map(({ code }) => dataset.valueOf(code, { ...DEFAULT_FILTERS, theme }).classes)
      .filter((classes) => classes.length > 1)
      .map((classes) => fillOf(theme, 'main', classes)),
  )
  return [...new Map(fills.map((fill) => [patternId(fill), fill])).values()]
}

interface PatternsProps {
  bands?: readonly Fill[]
  /** The fills to make patterns for; all of the atlas by default. */
  fills?: readonly Fill[]
  scale?: number
}

/** SVG patterns that fills refer to; by default all, so that no key lacks one. */
export function Patterns({ bands = [], fills = [...PATTERN_FILLS, ...bands], scale = 1 }: PatternsProps) {
  const { id } = useAtlasParts()
  return (
    <svg
      className={styles.patterns}
      aria-hidden="true"
      width="0"
      height="0"
      // oxlint-disable-next-line react/no-danger -- the writer is that of pictures too
      dangerouslySetInnerHTML={{ __html: patterns(fills, id, scale) }}
    />
  )
}
