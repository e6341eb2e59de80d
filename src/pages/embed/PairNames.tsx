import { Trans } from '@lingui/react'
import { PairMark } from '../../marks/PairMark'
import type { Pair } from '../../store/comparison'
import { useAtlas } from '../../store/context'
import { entityLabel } from '../../wording/words'
import styles from './EmbedCompare.module.css'

/** The names of two that are compared, each with its mark. */
export function PairNames({ pair: [first, second] }: { pair: Pair }) {
  const dataset = useAtlas((state) => state.dataset)
  return (
    <Trans
      id="comparePage.heading"
      components={{
        first: (
          <span className={styles.name}>
            <PairMark side={0} /> {entityLabel(dataset.entity(first))}
          </span>
        ),
        second: (
          <span className={styles.name}>
            <PairMark side={1} /> {entityLabel(dataset.entity(second))}
          </span>
        ),
      }}
    />
  )
}
