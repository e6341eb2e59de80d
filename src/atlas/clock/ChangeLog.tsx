import { useId, useMemo, useRef } from 'react'
import { flushSync } from 'react-dom'
import { type Time, timeAfter, yearOf } from '../../domain/clock'
import type { EntityCode } from '../../domain/entity'
import { fillOfClass } from '../../map/geometry/fills'
import { changedBetween, timeOf, timesOfChange } from '../../state/clock'
import { useAtlas, useFilters, useTime } from '../../state/context'
import { PLACE } from '../../state/filters'
import { focusPanel } from '../../state/focus'
import { useReach } from '../../state/timeline'
import { useTexts } from '../../text/context'
import { changedClasses } from '../../text/sentences/changes'
import { entityLabel } from '../../text/sentences/words'
import { CloseButton } from '../../ui/Icon'
import { Swatch } from '../marks/Swatch'
import styles from './ChangeLog.module.css'

/** A year in which answers changed, its last time with a change, and that of the years before it. */
interface Step {
  readonly year: number
  readonly before: Time
  readonly at: Time
}

/** What changed in each year of a play, the newest first: by class, with all countries. */
export function ChangeLog() {
  const texts = useTexts()
  const { t } = texts
  const id = useId()
  const log = useRef<HTMLElement>(null)
  const dataset = useAtlas((state) => state.dataset)
  const question = useFilters('theme', 'sub', 'instrument', 'evidence', ...PLACE)
  const reach = useReach()
  const now = yearOf(useTime())
  const selectTime = useAtlas((state) => state.selectTime)
  const selectEntity = useAtlas((state) => state.selectEntity)
  const setPlay = useAtlas((state) => state.setPlay)
  const steps = useMemo(() => {
    const times = timesOfChange(dataset, { ...question, on: null })
    const lastIn = new Map(times.map((time) => [yearOf(time), time]))
    let before = timeAfter(reach, times[0] ?? reach.first, -12)
    const found: Step[] = []
    for (const [year, at] of lastIn) {
      found.push({ year, before, at })
      before = at
    }
    return found.reverse()
  }, [dataset, question, reach])
  // The log goes with either choice, so its focus moves on.
  const close = () => {
    const atlas = log.current?.closest('[data-atlas]')
    flushSync(() => setPlay(null))
    atlas?.querySelector<HTMLElement>('[data-clock] button')?.focus()
  }
  const choose = (code: EntityCode) => {
    const atlas = log.current?.closest('[data-atlas]')
    flushSync(() => selectEntity(code))
    focusPanel(atlas, code)
  }
  return (
    <section ref={log} className={styles.log} aria-labelledby={id}>
      <header className={styles.head}>
        <h2 id={id}>{t('clock.log')}</h2>
        <CloseButton label={t('panel.close')} onClick={close} />
      </header>
      <ol reversed className={styles.years}>
        {steps.map(({ year, before, at }) => {
          const asked = { ...question, on: at }
          const changed = changedBetween(dataset, asked, before, timeOf(dataset, asked))
          if (changed.length === 0) return null
          return (
            <li key={year} className={year === now ? styles.now : undefined}>
              <button
                type="button"
                className={styles.year}
                aria-current={year === now ? 'date' : undefined}
                onClick={() => selectTime(at)}
              >
                {year}
              </button>
              {changedClasses(texts, dataset, asked, changed).map(({ classId, label, codes }) => (
                <p key={classId}>
                  <Swatch fill={fillOfClass(question.theme, question.sub, classId)} />
                  <span>
                    <b>{label}</b>
                    {codes.map((code) => (
                      <button key={code} type="button" className={styles.name} onClick={() => choose(code)}>
                        {entityLabel(dataset.entity(code))}
                      </button>
                    ))}
                  </span>
                </p>
              ))}
            </li>
          )
        })}
      </ol>
    </section>
  )
}
