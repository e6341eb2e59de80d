import type { EntityCode } from '../../domain/entity'
import { type Compared, type ComparedRow, MOST_COMPARED } from '../../state/comparison'
import { useAtlas, useAtlasParts } from '../../state/context'
import { Message, useTexts } from '../../text/context'
import { NamesInList } from '../../atlas/marks/Verdict'
import { Picker } from '../../ui/Picker'
import { SaveOrShare } from '../../atlas/share/SaveOrShare'
import { comparedSentence } from '../../text/sentences/comparedWords'
import { entityLabel } from '../../text/sentences/words'
import { allTimes } from '../../text/sentences/timeWords'
import { CountryOptions } from './CountryOptions'
import styles from './PairHead.module.css'

interface PairHeadProps {
  codes: Compared
  rows: readonly ComparedRow[]
}

/** The countries as a title with a select for each, a summary of the rows, and actions. */
export function PairHead({ codes, rows }: PairHeadProps) {
  const { t, labelled } = useTexts()
  const selectPair = useAtlas((state) => state.selectPair)
  const [first, second, ...others] = codes
  return (
    <header className={styles.head}>
      <p className={styles.kicker}>
        <span className={styles.site}>{labelled(t('site.title'), '')}</span>
        {t(others.length === 0 ? 'comparePage.kicker' : 'comparePage.submit')}
        <Times />
      </p>
      <h1 className={styles.heading} tabIndex={-1} data-count={codes.length}>
        <NamesInList>
          {codes.map((_, side) => (
            <CountryPicker key={SIDES[side]} codes={codes} side={side} />
          ))}
        </NamesInList>
      </h1>
      <Sentence rows={rows} />
      <div className={styles.actions} role="group" aria-label={t('comparePage.actions')}>
        {codes.length < MOST_COMPARED && <AddCountry codes={codes} />}
        <button
          type="button"
          className={`linkButton ${styles.swap}`}
          onClick={() => selectPair(second, first)}
        >
          {t('comparePage.swap')}
        </button>
        <SaveOrShare subject="comparison" />
      </div>
    </header>
  )
}

const SIDES = ['first', 'second', 'third', 'fourth'] as const

interface CountryPickerProps {
  codes: Compared
  side: number
}

/** The country at its place in the title; a third and a fourth may be left out again. */
function CountryPicker({ codes, side }: CountryPickerProps) {
  const { t } = useTexts()
  const dataset = useAtlas((state) => state.dataset)
  const { selectPair, selectOthers } = useAtlasParts().store.getState()
  const [first, second, ...others] = codes
  const code = codes[side] ?? first
  const name = entityLabel(dataset.entity(code))
  const pick = (picked: EntityCode) => {
    if (side === 0) selectPair(picked, second)
    else if (side === 1) selectPair(first, picked)
    else selectOthers(others.flatMap((other) => (other === code ? (picked === '' ? [] : [picked]) : [other])))
  }
  return (
    <Picker label={t(`comparePage.${SIDES[side] ?? 'first'}`)} value={code} shown={name} onPick={pick}>
      {side > 1 && <option value="">{t('comparePage.leaveOut', { name })}</option>}
      <CountryOptions others={codes} chosen={code} />
    </Picker>
  )
}

function AddCountry({ codes }: { codes: Compared }) {
  const { t } = useTexts()
  const selectOthers = useAtlas((state) => state.selectOthers)
  return (
    <select
      className={styles.add}
      aria-label={t('comparePage.add')}
      autoComplete="off"
      value=""
      onChange={({ target: { value } }) => selectOthers([...codes.slice(2), value])}
    >
      <option value="">{t('comparePage.add')}</option>
      <CountryOptions others={codes} chosen={null} />
    </select>
  )
}

/** The times of all questions, before any answer. */
function Times() {
  const texts = useTexts()
  const times = useAtlas(({ dataset, filters }) => allTimes(texts, dataset, filters.on))
  return (
    <span data-times="">
      {' · '}
      {times}
    </span>
  )
}

function Sentence({ rows }: { rows: readonly ComparedRow[] }) {
  const { t } = useTexts()
  const { id, values } = comparedSentence(rows)
  return (
    <p className={styles.sentence} role="status" data-answer="">
      <Message id={id} values={values} components={{ b: <b /> }} /> {t('comparePage.unknownNote')}
    </p>
  )
}
