import { useMemo, useState } from 'react'
import type { Topology } from 'topojson-specification'
import type { EntityCode } from '../../domain/entity'
import { indicatorRows, treatyRows } from '../../store/comparison'
import { useAtlas } from '../../store/context'
import { useTexts } from '../../text/context'
import { entityLabel } from '../../wording/words'
import { FilesNotice } from './FilesNotice'
import { PairHead } from './PairHead'
import { PairMaps } from './PairMaps'
import { PairMentions } from './PairMentions'
import { PairRoutes } from './PairRoutes'
import { PairTreaties } from './PairTreaties'
import styles from './PairView.module.css'
import { RowFilter } from './RowFilter'
import { RowsTable } from './RowsTable'
import { SheetFoot } from './SheetFoot'
import { usePairFiles } from './usePairFiles'

interface PairViewProps {
  first: EntityCode
  second: EntityCode
  topology: Topology
}

/** Two countries side by side: what they answer, what came of it, treaties, routes, and the sources of it all. */
export function PairView({ first, second, topology }: PairViewProps) {
  const { t } = useTexts()
  const dataset = useAtlas((state) => state.dataset)
  const on = useAtlas((state) => state.filters.on)
  const pairFiles = usePairFiles(first, second)
  const [isOnlyDifferences, setOnlyDifferences] = useState(false)
  const indicators = useMemo(() => indicatorRows(dataset, [first, second], on), [dataset, first, second, on])
  const treaties = useMemo(() => treatyRows(dataset, [first, second], on), [dataset, first, second, on])
  const rows = [...indicators, ...treaties]
  const isTwice = first === second
  return (
    <div className={styles.pair} data-comparison={isTwice ? undefined : `${first} ${second}`}>
      {/* The head stays the same one when another country is chosen, and the focus in it. */}
      <div className={styles.top} data-twice={isTwice || undefined}>
        <PairHead first={first} second={second} rows={isTwice ? null : rows} files={pairFiles.files} />
        {isTwice ? (
          <p className={styles.twice} role="status" data-same-twice="">
            {t('comparePage.sameTwice', { name: entityLabel(dataset.entity(first)) })}
          </p>
        ) : (
          <PairMaps first={first} second={second} topology={topology} />
        )}
      </div>
      {!isTwice && (
        <>
          <FilesNotice {...pairFiles} />
          <RowFilter rows={rows} isOnlyDifferences={isOnlyDifferences} onChange={setOnlyDifferences} />
          <RowsTable
            pair={[first, second]}
            rows={indicators}
            isOnlyDifferences={isOnlyDifferences}
            files={pairFiles.files}
          />
          <PairTreaties
            pair={[first, second]}
            isOnlyDifferences={isOnlyDifferences}
            files={pairFiles.files}
            on={on}
          />
          <PairMentions files={pairFiles.files} />
          <PairRoutes files={pairFiles.files} />
          <SheetFoot pair={[first, second]} />
        </>
      )}
    </div>
  )
}
