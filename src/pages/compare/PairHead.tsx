import type { CountryFile } from '../../data/contract'
import type { EntityCode } from '../../domain/entity'
import { type ComparedRow, verdictCounts } from '../../state/comparison'
import { useAtlas } from '../../state/context'
import { Message, useTexts } from '../../text/context'
import { Picker } from '../../ui/Picker'
import { saveFile } from '../../ui/saveFile'
import { EmbedButton } from '../../embed/builder/EmbedButton'
import { CopyLink } from '../../atlas/panel/CopyLink'
import { entityLabel } from '../../text/sentences/words'
import { CountryOptions } from './Choice'
import { comparisonCsv } from './comparisonCsv'
import styles from './PairHead.module.css'

interface PairHeadProps {
  first: EntityCode
  second: EntityCode
  rows: readonly ComparedRow[] | null
  files: readonly [CountryFile | undefined, CountryFile | undefined]
}

/** The two countries as a title with a select for each, a summary of the rows, and actions. */
export function PairHead({ first, second, rows, files }: PairHeadProps) {
  const { t } = useTexts()
  const selectPair = useAtlas((state) => state.selectPair)
  const dataset = useAtlas((state) => state.dataset)
  const picker = (
    side: 'first' | 'second',
    value: EntityCode,
    other: EntityCode,
    onPick: (code: EntityCode) => void,
  ) => (
    <Picker
      label={t(`comparePage.${side}`)}
      value={value}
      shown={entityLabel(dataset.entity(value))}
      onPick={onPick}
    >
      <CountryOptions other={other} chosen={value} />
    </Picker>
  )
  return (
    <header className={styles.head}>
      <p className={styles.kicker}>
        <span className={styles.site}>{t('site.title')}: </span>
        {t('comparePage.kicker')}
      </p>
      <h1 className={styles.heading}>
        <Message
          id="comparePage.heading"
          components={{
            first: picker('first', first, second, (code) => selectPair(code, second)),
            second: picker('second', second, first, (code) => selectPair(first, code)),
          }}
        />
      </h1>
      {rows && <Sentence rows={rows} />}
      <div className={styles.actions} role="group" aria-label={t('comparePage.actions')}>
        <Action onAct={() => selectPair(second, first)}>{t('comparePage.swap')}</Action>
        <CopyLink />
        {rows && <Action onAct={() => window.print()}>{t('comparePage.print')}</Action>}
        {rows && <Download rows={rows} files={files} />}
        {rows && <EmbedButton kind="compare" />}
      </div>
    </header>
  )
}

function Action({ onAct, children }: { onAct: () => void; children: string }) {
  return (
    <button type="button" className={`linkButton ${styles.action}`} onClick={onAct}>
      {children}
    </button>
  )
}

function Sentence({ rows }: { rows: readonly ComparedRow[] }) {
  const { t } = useTexts()
  const counts = verdictCounts(rows)
  return (
    <p className={styles.sentence} role="status" data-answer="">
      <Message
        id="comparePage.sentence"
        values={{
          all: rows.length,
          differs: counts.differs,
          treaties: rows.filter(({ instrument, verdict }) => instrument && verdict === 'differs').length,
          same: counts.same,
          oneKnown: counts['one-known'],
          noneKnown: counts['none-known'],
          notCompared: counts['cannot-be-compared'],
        }}
        components={{ b: <b /> }}
      />{' '}
      {t('comparePage.unknownNote')}
      {counts['cannot-be-compared'] > 0 && ` ${t('comparePage.notComparedNote')}`}
    </p>
  )
}

/** Offered once the sources are loaded: a file without them would be worth little. */
function Download({ rows, files: [first, second] }: Required<Pick<PairHeadProps, 'rows' | 'files'>>) {
  const texts = useTexts()
  const dataset = useAtlas((state) => state.dataset)
  const on = useAtlas((state) => state.filters.on)
  if (!rows || !first || !second) return null
  const download = () => {
    const name = texts.t('comparePage.file', { first: first.entity, second: second.entity })
    const text = comparisonCsv(texts, { dataset, files: [first, second], rows, on })
    saveFile(name, text, 'text/csv;charset=utf-8')
  }
  return <Action onAct={download}>{texts.t('comparePage.download')}</Action>
}
