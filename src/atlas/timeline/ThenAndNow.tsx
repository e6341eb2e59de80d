import { type ChangeEvent, useState, useId } from 'react'
import { TREATY_CHANGES, type TreatyChange, type TreatyComparison } from '../../domain/treatyComparison'
import { useAtlas } from '../../state/context'
import { FIRST_DAY, STUDY_DAY } from '../../domain/treaty'
import { isOfferedDay } from '../../state/filters'
import { useTimeline, useComparison, useToday } from '../../state/useTimeline'
import { useTexts } from '../../text/context'
import { treatyWords, entityLabel } from '../../text/sentences/words'
import styles from './Timeline.module.css'

/** Two days of one instrument: a field for the other day, and what changed between them. */
export function ThenAndNow() {
  const { t } = useTexts()
  const titleId = useId()
  const comparison = useComparison()
  return (
    <section
      className={styles.changes}
      aria-labelledby={titleId}
      data-unused={comparison === null || undefined}
    >
      <h2 id={titleId} className={styles.heading}>
        {t('compare.title')}
      </h2>
      <OtherDay />
      {comparison && <Changes comparison={comparison} />}
    </section>
  )
}

function OtherDay() {
  const { t, day } = useTexts()
  const id = useId()
  const last = useToday()
  const isDefaultDay = useAtlas((state) => state.filters.on === STUDY_DAY)
  const comparedDay = useAtlas((state) => state.filters.comparedDay)
  const compareWith = useAtlas((state) => state.compareWith)
  const [draft, setDraft] = useState<string | null>(null)
  const onChange = (event: ChangeEvent<HTMLInputElement>) => {
    const text = event.target.value
    const isTaken = text === '' || isOfferedDay(text)
    setDraft(isTaken ? null : text)
    if (isTaken) compareWith(text === '' ? null : text)
  }
  const suggested = isDefaultDay ? last : STUDY_DAY
  return (
    <div className={styles.compare}>
      <label htmlFor={id}>{t('compare.label')}</label>
      <input
        id={id}
        className={styles.date}
        type="date"
        autoComplete="off"
        min={FIRST_DAY}
        max={last}
        value={draft ?? comparedDay ?? ''}
        aria-invalid={draft !== null}
        aria-describedby={draft === null ? undefined : `${id}-error`}
        onChange={onChange}
        onBlur={() => setDraft(null)}
      />
      {comparedDay === null ? (
        <button type="button" className={`linkButton ${styles.link}`} onClick={() => compareWith(suggested)}>
          {suggested === last ? t('compare.withToday') : t('compare.with', { day: day(suggested) })}
        </button>
      ) : (
        <button type="button" className={styles.button} onClick={() => compareWith(null)}>
          {t('compare.clear')}
        </button>
      )}
      {draft !== null && (
        <span id={`${id}-error`} className={styles.error} role="alert">
          {t('question.dayInvalid', { first: day(FIRST_DAY), last: day(last) })}
        </span>
      )}
    </div>
  )
}

function Changes({ comparison }: { comparison: TreatyComparison }) {
  const { t, day } = useTexts()
  const { base, timeline } = useTimeline()
  const { earlier, later, boundEarlier, boundLater, changed } = comparison
  const countId = (on: string) =>
    timeline.unknownAfter && on > timeline.unknownAfter[0] ? 'compare.count.known' : 'compare.count'
  const kinds = TREATY_CHANGES.filter((kind) => changed.some(({ change }) => change === kind))
  return (
    <>
      <table className={styles.counts}>
        <caption className="visuallyHidden">{t('compare.counts')}</caption>
        <tbody>
          {(
            [
              [earlier, boundEarlier],
              [later, boundLater],
            ] as const
          ).map(([on, count]) => (
            <tr key={on} data-compared={on} data-bound-count={count}>
              <th scope="row">{day(on)}</th>
              <td>{t(countId(on), { count, base })}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {kinds.length === 0 && <p className={styles.readout}>{t('compare.none')}</p>}
      {kinds.map((kind) => (
        <ChangedGroup key={kind} kind={kind} comparison={comparison} />
      ))}
      {changed.length > 0 && <p className={styles.notes}>{t('compare.map')}</p>}
    </>
  )
}

function ChangedGroup({ kind, comparison }: { kind: TreatyChange; comparison: TreatyComparison }) {
  const texts = useTexts()
  const dataset = useAtlas((state) => state.dataset)
  const chosen = useAtlas((state) => state.filters.entity)
  const selectEntity = useAtlas((state) => state.selectEntity)
  const states = comparison.changed.filter(({ change }) => change === kind)
  return (
    <div className={styles.group} data-change={kind}>
      <h3>{texts.t(`compare.${kind}`, { count: states.length })}</h3>
      <ul className={styles.names}>
        {states.map(({ code, after }) => (
          <li key={code}>
            <button
              type="button"
              className={`linkButton ${styles.link}`}
              aria-pressed={code === chosen}
              onClick={() => selectEntity(code)}
            >
              {entityLabel(dataset.entity(code))}
              <span className="visuallyHidden">, {treatyWords(texts, after)}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
