import type { Topology } from 'topojson-specification'
import { Legend } from '../views/legend/Legend'
import { SmallPrint } from '../views/legend/SmallPrint'
import { Timeline } from '../views/timeline/Timeline'
import { TreatyChanges } from '../views/timeline/TreatyChanges'
import { CountrySheet } from './CountrySheet'
import styles from './Side.module.css'
import { TakeAway } from './TakeAway'

interface SideProps {
  /** Id of its key, to which the second link of the page skips. */
  keyId: string
  topology: Topology
}

/** Beside the map, or under it: its key, what its day changes, the chosen country. */
export function Side({ keyId, topology }: SideProps) {
  return (
    <div className={styles.side} data-column="">
      <div className={styles.key} id={keyId} tabIndex={-1}>
        <Legend />
        <TakeAway topology={topology} place="key" />
      </div>
      <div className={styles.changes}>
        <Timeline />
        <TreatyChanges />
        <SmallPrint />
        <TakeAway topology={topology} place="apart" />
      </div>
      <div className={styles.country}>
        <CountrySheet />
      </div>
    </div>
  )
}
