import type { ReactNode } from 'react'
import type { Fill } from '../../map/geometry/fills'
import styles from '../../map/markup/marks.module.css'
import { Swatch } from './Swatch'

interface ClassValueProps {
  fill: Fill
  /** The value in words. */
  words: string
  /** Of which year or years it is, where that is told. */
  years: ReactNode
}

/** A value of a map: the same swatch and words as on the map, and the years in a quieter tone. For a row of its view's own. */
export function ClassValue({ fill, words, years }: ClassValueProps) {
  return (
    <>
      <Swatch fill={fill} />
      <span>
        {/* The blank between them is where a line may end. */}
        {words} {years && <span className={styles.years}>{years}</span>}
      </span>
    </>
  )
}
