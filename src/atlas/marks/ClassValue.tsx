import type { ReactNode } from 'react'
import type { Fill } from '../../map/geometry/fills'
import styles from '../../map/markup/marks.module.css'
import { Swatch } from './Swatch'

interface ClassValueProps {
  fill: Fill
  words: string
  years: ReactNode
}

/** A value with the map's swatch and wording, and its years in a quieter tone. */
export function ClassValue({ fill, words, years }: ClassValueProps) {
  return (
    <>
      <Swatch fill={fill} />
      <span>
        {/* The space allows a line break. */}
        {words} {years && <span className={styles.years}>{years}</span>}
      </span>
    </>
  )
}
