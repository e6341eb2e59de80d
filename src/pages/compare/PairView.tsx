import { hasNoParticipationOfItsOwn } from '../../domain/treatyStatus'
import { useMemo, useState } from 'react'
import type { Topology } from 'topojson-specification'
import type { EntityCode } from '../../domain/entity'
import { type Pair, indicatorRows, treatyRows } from '../../state/comparison'
import { useAtlas } from '../../state/context'
import { useTexts, Message } from '../../text/context'
import { entityLabel, failureText } from '../../text/sentences/words'
import { PairHead } from './PairHead'
import { PairMaps } from './PairMaps'
import { PairRoutes } from './PairRoutes'
import styles from './PairView.module.css'
import { RowFilter, RowsTable, AnswerSource } from './RowsTable'
import { type PairFiles, usePairFiles } from './comparisonCsv'
import { RetryNotice } from '../../ui/Button'
import type { CountryFile } from '../../data/contract'
import { MentionList } from '../../atlas/panel/StudySection'
import { DEFAULT_FILTERS } from '../../state/filters'
import { comparePath } from '../../domain/sitePaths'
import { useSiteAddress } from '../../state/sitePlace'
import type { IsoDay } from '../../domain/treaty'
import { FigureButtons } from '../../export/pictures/PictureButtons'
import { DayField } from '../../atlas/question/Question'
import { TreatyDates } from '../../atlas/treatyDates/TreatyDates'
interface PairTreatiesProps {
  pair: Pair
  on: IsoDay
  isOnlyDifferences: boolean
  files: readonly [CountryFile | undefined, CountryFile | undefined]
}

function PairTreaties({ pair, on, isOnlyDifferences, files }: PairTreatiesProps) {
  const { t } = useTexts()
  const dataset = useAtlas((state) => state.dataset)
  const rows = treatyRows(dataset, pair, on)
  const hasAny = !isOnlyDifferences || rows.some(({ verdict }) => verdict === 'differs')
  const source = (code: string, instrument: string) => {
    const file = files.find((candidate) => candidate?.entity === code)
    const row = rows.find((candidate) => candidate.instrument === instrument)
    if (!file || !row) return null
    return <AnswerSource row={row} rule={row.values[code === pair[0] ? 0 : 1].rule} file={file} />
  }
  return (
    <section aria-labelledby="compared-treaties">
      <h2 id="compared-treaties">
        <Message id="comparePage.treaties" components={{ day: <DayField /> }} />
      </h2>
      {pair.some((code) => hasNoParticipationOfItsOwn(dataset.entity(code))) && (
        <p className={styles.note}>{t('comparePage.kosovo')}</p>
      )}
      {hasAny ? (
        <TreatyDates
          codes={pair}
          on={on}
          isShown={({ verdict }) => !isOnlyDifferences || verdict === 'differs'}
          source={source}
          buttons={<FigureButtons />}
        />
      ) : (
        <p>{t('comparePage.noDifferences')}</p>
      )}
    </section>
  )
}

interface PairViewProps {
  first: EntityCode
  second: EntityCode
  topology: Topology
}

/** Two countries side by side: answers, verdicts, treaties, routes, and their sources. */
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
      {/* Outside the condition, so that the head and its focus stay when another country is chosen. */}
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
          <PrintFooter pair={[first, second]} />
        </>
      )}
    </div>
  )
}

function FilesNotice({ files, error, retry }: PairFiles) {
  const texts = useTexts()
  const { t } = texts
  if (error !== undefined)
    return (
      <div className={styles.failed}>
        <RetryNotice label={t('panel.retry')} onRetry={retry}>
          <b>{t('comparePage.filesFailed')}</b> {t('comparePage.filesFailedMore')} {failureText(texts, error)}
        </RetryNotice>
      </div>
    )
  if (files.every(Boolean)) return null
  return (
    <p className={styles.loading} role="status">
      {t('comparePage.loading')}
    </p>
  )
}

interface PairMentionsProps {
  files: readonly [CountryFile | undefined, CountryFile | undefined]
}

/** Statements of the study that name both countries, such as an agreement of the two. */
function PairMentions({ files: [first, second] }: PairMentionsProps) {
  const { t } = useTexts()
  const ofSecond = new Set(second?.mentions.map(({ id }) => id))
  const mentions = first?.mentions.filter(({ id, isOfGroup }) => ofSecond.has(id) && !isOfGroup) ?? []
  if (mentions.length === 0) return null
  return (
    <section className={styles.mentions} aria-labelledby="compared-mentions" data-mentions="">
      <h2 id="compared-mentions">{t('comparePage.says')}</h2>
      <MentionList mentions={mentions} />
    </section>
  )
}

/** In print only: the address under which every answer has its source and the place in it. */
function PrintFooter({ pair }: { pair: Pair }) {
  const { t } = useTexts()
  const root = useSiteAddress()
  const on = useAtlas((state) => state.filters.on)
  const address = `${root}${comparePath(...pair)}${on === DEFAULT_FILTERS.on ? '' : `&on=${on}`}`
  return <p className={styles.printFooter}>{t('comparePage.sheet', { address })}</p>
}
