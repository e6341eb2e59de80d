import { useId, useMemo } from 'react'
import type { KnownFile } from '../../data/contract'
import { SILENCES } from '../../domain/known'
import { useAtlas } from '../../state/context'
import {
  countKnown,
  isReadFromSameList,
  knownAnswers,
  type KnownQuestion,
  knownQuestions,
  missingAnswers,
} from '../../state/known'
import { type KnownChoice, KNOWN_DEFAULTS } from '../../state/knownChoice'
import { useTexts } from '../../text/context'
import { entityLabel } from '../../text/sentences/words'
import { CountsTable } from './CountsTable'
import styles from './Known.module.css'
import { knowledgeLabel } from './knownWords'
import { MissingList } from './MissingList'

interface MissingSectionProps {
  file: KnownFile
  question: KnownQuestion
  choice: KnownChoice
  onChoose: (choice: Partial<KnownChoice>) => void
}

/** How many answers of each question are missing, and a list of them: by question, country and what is missing. */
export function MissingSection({ file, question, choice, onChoose }: MissingSectionProps) {
  const { t } = useTexts()
  const id = useId()
  const dataset = useAtlas((state) => state.dataset)
  const entity = useAtlas((state) => state.filters.entity)
  const { evidence } = question
  const all = useMemo(
    () =>
      knownQuestions(dataset, { evidence })
        .filter((one) => !isReadFromSameList(one))
        .map((one) => ({ question: one, answers: knownAnswers(dataset, file, one) })),
    [dataset, file, evidence],
  )
  const { documented, inPart, missing } = countKnown(all.flatMap(({ answers }) => answers))
  const listed = choice.hasAllQuestions ? all : [{ question, answers: knownAnswers(dataset, file, question) }]
  const filtered = listed.map((one) => ({
    question: one.question,
    missing: missingAnswers(one.answers, { entity, kind: choice.kind }),
  }))
  return (
    <section aria-labelledby="missing">
      <h2 id="missing">{t('known.missing')}</h2>
      <p>
        {t('known.missing.lead', { all: documented + inPart + missing, documented, inPart, missing })}{' '}
        {t('known.missing.once')}
      </p>
      <CountsTable all={all} />
      <h3 id={`${id}-list`}>{t('known.list')}</h3>
      <Filters choice={choice} onChoose={onChoose} />
      <MissingList filtered={filtered} />
    </section>
  )
}

function Filters({ choice, onChoose }: Pick<MissingSectionProps, 'choice' | 'onChoose'>) {
  const texts = useTexts()
  const { t } = texts
  const id = useId()
  const dataset = useAtlas((state) => state.dataset)
  const entity = useAtlas((state) => state.filters.entity)
  const selectEntity = useAtlas((state) => state.selectEntity)
  // Choosing an open country again would close it.
  const chooseEntity = (code: string) => (code || null) !== entity && selectEntity(code || null)
  return (
    <div className={styles.choices}>
      <p className={styles.field}>
        <label htmlFor={`${id}-questions`}>{t('known.list.questions')}</label>
        <select
          id={`${id}-questions`}
          autoComplete="off"
          value={choice.hasAllQuestions ? 'all' : 'one'}
          onChange={({ target }) => onChoose({ hasAllQuestions: target.value === 'all' })}
        >
          <option value="all">{t('known.list.allQuestions')}</option>
          <option value="one">{t('known.list.thisQuestion')}</option>
        </select>
      </p>
      <p className={styles.field}>
        <label htmlFor={`${id}-country`}>{t('known.list.country')}</label>
        <select
          id={`${id}-country`}
          autoComplete="off"
          value={entity ?? ''}
          onChange={({ target }) => chooseEntity(target.value)}
        >
          <option value="">{t('known.list.allCountries')}</option>
          {dataset.entities.map((one) => (
            <option key={one.code} value={one.code}>
              {entityLabel(one)}
            </option>
          ))}
        </select>
      </p>
      <p className={styles.field}>
        <label htmlFor={`${id}-kind`}>{t('known.list.kind')}</label>
        <select
          id={`${id}-kind`}
          autoComplete="off"
          value={choice.kind ?? ''}
          onChange={({ target }) =>
            onChoose({ kind: SILENCES.find((one) => one === target.value) ?? KNOWN_DEFAULTS.kind })
          }
        >
          <option value="">{t('known.list.allKinds')}</option>
          {SILENCES.map((silence) => (
            <option key={silence} value={silence}>
              {knowledgeLabel(texts, silence)}
            </option>
          ))}
        </select>
      </p>
    </div>
  )
}
