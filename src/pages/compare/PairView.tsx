import { hasNoParticipationOfItsOwn } from '../../domain/treaty'
import { type ComponentProps, memo, type ReactNode, useDeferredValue, useMemo, useState } from 'react'
import { type Compared, type ComparedRow, type Pair, indicatorRows, treatyRows } from '../../state/comparison'
import { useAtlas, useTime } from '../../state/context'
import { useTexts, Message } from '../../text/context'
import { entityLabel, failureText } from '../../text/sentences/words'
import { PairHead } from './PairHead'
import { PairMaps } from './PairMaps'
import { PairRoutes } from './PairRoutes'
import styles from './PairView.module.css'
import shared from '../text.module.css'
import { RowFilter, Rows, RowsTable, AnswerSource, type ComparedFiles, useComparedFiles } from './RowsTable'
import { RetryNotice } from '../../ui/Button'
import { MentionList } from '../country/StudySection'
import { comparePath, SITE_PATHS } from '../../domain/sitePaths'
import { COMPARE_DEFAULTS } from '../../state/filters'
import { toQuery } from '../../state/link'
import { useSiteAddress, useSiteRoot } from '../../state/sitePlace'
import type { Verdict } from '../../domain/verdict'
import { DayField } from '../../atlas/question/TimeControl'
import { TreatyDates } from '../../atlas/treatyDates/TreatyDates'

type IsShown = (row: { readonly verdict: Verdict | undefined }) => boolean

const CANNOT: Verdict = 'cannot-be-compared'

interface TreatySectionProps {
  rows: readonly ComparedRow[]
  isOnlyDifferences: boolean
  note?: ReactNode
  renderTable: (isShown: IsShown) => ReactNode
}

/** The treaties of a comparison; those that cannot be compared are folded into one line. */
function TreatySection({ rows, isOnlyDifferences, note, renderTable }: TreatySectionProps) {
  const { t } = useTexts()
  const title = useTreatiesTitle()
  const isShown: IsShown = ({ verdict }) => (isOnlyDifferences ? verdict === 'differs' : verdict !== CANNOT)
  const cannot = rows.filter(({ verdict }) => verdict === CANNOT).length
  return (
    <section aria-labelledby="compared-treaties">
      {/* A heading is read as its words, in which a field would be a name without its value. */}
      <h2 id="compared-treaties" aria-label={title}>
        <Message id="comparePage.treaties" components={{ day: <DayField /> }} />
      </h2>
      {note}
      {rows.some(isShown) && renderTable(isShown)}
      {isOnlyDifferences && !rows.some(isShown) && <p>{t('comparePage.noDifferences')}</p>}
      {!isOnlyDifferences && cannot > 0 && (
        <details className={styles.cannot}>
          <summary>{t('comparePage.notCompared', { count: cannot })}</summary>
          <p className={styles.note}>{t('comparePage.notComparedNote')}</p>
          {renderTable(({ verdict }) => verdict === CANNOT)}
        </details>
      )}
    </section>
  )
}

/** The title of the treaties with its day in words. */
const useTreatiesTitle = (): string => {
  const { t, day } = useTexts()
  return t('comparePage.treaties').replace('<day/>', day(useTime()))
}

interface PairTreatiesProps extends Pick<TreatySectionProps, 'rows' | 'isOnlyDifferences'> {
  pair: Pair
  files: ComparedFiles['files']
}

function PairTreaties({ pair, rows, isOnlyDifferences, files }: PairTreatiesProps) {
  const { t } = useTexts()
  const dataset = useAtlas((state) => state.dataset)
  const day = useTime()
  const source = (code: string, instrument: string) => {
    const file = files.find((candidate) => candidate?.entity === code)
    const row = rows.find((candidate) => candidate.instrument === instrument)
    if (!file || !row) return null
    return <AnswerSource row={row} rule={row.values[code === pair[0] ? 0 : 1].rule} file={file} />
  }
  const hasNoOwn = pair.some((code) => hasNoParticipationOfItsOwn(dataset.entity(code)))
  return (
    <TreatySection
      rows={rows}
      isOnlyDifferences={isOnlyDifferences}
      note={hasNoOwn && <p className={styles.note}>{t('comparePage.kosovo')}</p>}
      renderTable={(isShown) => <TreatyDates codes={pair} on={day} isShown={isShown} source={source} />}
    />
  )
}

interface PairViewProps {
  codes: Compared
}

/**
 * Countries side by side: answers, verdicts, treaties and their sources; of two, routes and dates as well. The title follows
 * a choice at once; what is below it is rendered without holding up the page.
 */
export function PairView({ codes }: PairViewProps) {
  const dataset = useAtlas((state) => state.dataset)
  const on = useAtlas((state) => state.filters.on)
  const shown = useDeferredValue(codes)
  const { files, maps, ...load } = useComparedFiles(shown)
  const rows = useMemo(
    () => ({ indicators: indicatorRows(dataset, shown, on), treaties: treatyRows(dataset, shown, on) }),
    [dataset, shown, on],
  )
  return (
    <div className={styles.pair} data-comparison={shown.join(' ')} aria-busy={shown !== codes}>
      <div className={shown.length > 2 ? `${styles.top} ${styles.several}` : styles.top}>
        <PairHead codes={codes} rows={[...rows.indicators, ...rows.treaties]} />
        <PairMaps codes={shown} maps={useDeferredValue(maps)} />
      </div>
      <FilesNotice files={files} {...load} />
      <PairAnswers codes={shown} {...rows} files={useDeferredValue(files)} />
      <PrintFooter />
    </div>
  )
}

interface PairAnswersProps extends PairViewProps {
  indicators: readonly ComparedRow[]
  treaties: readonly ComparedRow[]
  files: ComparedFiles['files']
}

const PairAnswers = memo(function PairAnswers({ codes, indicators, treaties, files }: PairAnswersProps) {
  const [isOnlyDifferences, setOnlyDifferences] = useState(false)
  const [first, second, ...others] = codes
  const shown = { isOnlyDifferences, files }
  return (
    <>
      <RowFilter
        rows={[...indicators, ...treaties]}
        isOnlyDifferences={isOnlyDifferences}
        onChange={setOnlyDifferences}
      />
      <RowsTable codes={codes} rows={indicators} {...shown} />
      {others.length > 0 ? (
        <>
          <SeveralTreaties codes={codes} rows={treaties} {...shown} />
          <InPairs codes={codes} />
        </>
      ) : (
        <>
          <PairTreaties pair={[first, second]} rows={treaties} {...shown} />
          <PairMentions files={files} />
          <PairRoutes files={files} />
        </>
      )}
    </>
  )
})

interface SeveralTreatiesProps extends Omit<ComponentProps<typeof Rows>, 'caption'> {
  isOnlyDifferences: boolean
}

/** The treaties of more than two, of which no axis would be legible. */
function SeveralTreaties({ rows, isOnlyDifferences, ...more }: SeveralTreatiesProps) {
  const caption = useTreatiesTitle()
  return (
    <TreatySection
      rows={rows}
      isOnlyDifferences={isOnlyDifferences}
      renderTable={(isShown) => <Rows rows={rows.filter(isShown)} caption={caption} {...more} />}
    />
  )
}

/** The way from several countries to each two of them. */
function InPairs({ codes }: { codes: Compared }) {
  const { t, list } = useTexts()
  const root = useSiteRoot()
  const dataset = useAtlas((state) => state.dataset)
  const pairs = codes.flatMap((a, index) => codes.slice(index + 1).map((b) => [a, b] as const))
  return (
    <section className={styles.inPairs}>
      <p>{t('comparePage.inPairs')}</p>
      <ul className={shared.inline}>
        {pairs.map((pair) => (
          <li key={pair.join(' ')}>
            <a href={root + comparePath(...pair)}>
              {list(pair.map((code) => entityLabel(dataset.entity(code))))}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

function FilesNotice({ files, error, retry }: Omit<ComparedFiles, 'maps'>) {
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

/** Statements of the study that name both countries, such as an agreement of the two. */
function PairMentions({ files: [first, second] }: Pick<ComparedFiles, 'files'>) {
  const { t } = useTexts()
  const ofSecond = new Set(second?.mentions.map(({ id }) => id))
  const mentions = first?.mentions.filter(({ id, groups }) => ofSecond.has(id) && !groups) ?? []
  if (mentions.length === 0) return null
  return (
    <section className={styles.mentions} aria-labelledby="compared-mentions">
      <h2 id="compared-mentions">{t('comparePage.says')}</h2>
      <MentionList mentions={mentions} />
    </section>
  )
}

/** In print only: the address under which every answer has its source and the place in it. */
function PrintFooter() {
  const { t } = useTexts()
  const root = useSiteAddress()
  const query = useAtlas(({ filters }) => toQuery(filters, COMPARE_DEFAULTS))
  return (
    <p className={styles.printFooter}>
      {t('comparePage.sheet', { address: `${root}${SITE_PATHS.compare}?${query}` })}
    </p>
  )
}
