import type { CountryFile } from '../../data/contract'
import { TREATY_BASE_EXCLUDED, type IsoDay } from '../../domain/treaty'
import { FigureButtons } from '../../export/pictures/PictureButtons'
import { type Pair, treatyRows } from '../../state/comparison'
import { useAtlas } from '../../state/context'
import { Message } from '../../text/Message'
import { useTexts } from '../../text/context'
import { DayField } from '../../atlas/question/Pickers'
import { TreatyDates } from '../../atlas/treatyDates/TreatyDates'
import { AnswerSource } from './AnswerSource'
import styles from './PairView.module.css'

interface PairTreatiesProps {
  pair: Pair
  on: IsoDay
  isOnlyDifferences: boolean
  files: readonly [CountryFile | undefined, CountryFile | undefined]
}

/** The treaties on a day that can be chosen, with the day each became bound and the time between the two. */
export function PairTreaties({ pair, on, isOnlyDifferences, files }: PairTreatiesProps) {
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
      {pair.includes(TREATY_BASE_EXCLUDED) && <p className={styles.note}>{t('comparePage.kosovo')}</p>}
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
