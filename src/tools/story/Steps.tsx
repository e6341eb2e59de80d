import { useId } from 'react'
import { useAtlas } from '../../state/context'
import { queryOfMap } from '../../state/link'
import { useTexts } from '../../text/context'
import { Button } from '../../ui/Button'
import { Icon } from '../../ui/Icon'
import { cleanLine, cleanText } from '../../state/cleanText'
import { filtersOfStep, STORY_LIMITS, type StoryStep, stepWords } from './story'
import {
  addStep,
  announce,
  change,
  changeStep,
  type DraftStep,
  draftStore,
  focusSoon,
  moveStep,
  putBack,
  removeStep,
  show,
  useDraft,
} from './draftStore'
import styles from './Maker.module.css'

/** Adds the present map as the last step, whose text is to be written next. */
export const useAddStep = (): (() => void) => {
  const { t } = useTexts()
  const filters = useAtlas((state) => state.filters)
  return () => {
    const { draft } = draftStore.getState()
    change((before) => addStep(before, queryOfMap(filters)))
    show('story')
    focusSoon(`[name="heading-${draft.nextId}"]`)
    announce(t('story.make.added', { number: draft.steps.length + 1 }))
  }
}

const toMap = () => {
  show('map')
  focusSoon('[data-present-map]')
}

/** The steps of the story in their order. */
export function Steps() {
  const texts = useTexts()
  const { t } = texts
  const steps = useDraft(({ draft }) => draft.steps)
  const removed = useDraft(({ draft }) => draft.removed)
  const dataset = useAtlas((state) => state.dataset)
  const present = useAtlas((state) => queryOfMap(state.filters))
  const items = steps.map((step, place) => (
    <li key={step.id}>
      <StepEditor
        step={step}
        place={place}
        count={steps.length}
        words={stepWords(texts, dataset, step)}
        isShown={step.query === present}
      />
    </li>
  ))
  return (
    <section aria-labelledby="steps" className={styles.section}>
      <h2 id="steps">{t('story.make.steps')}</h2>
      {steps.length === 0 && <p className={styles.hint}>{t('story.make.noSteps')}</p>}
      <ol className={styles.steps}>
        {removed ? items.toSpliced(removed.place, 0, <Removed key="removed" />) : items}
      </ol>
      {steps.length > STORY_LIMITS.steps && (
        <p className={styles.problem}>{t('story.make.tooManySteps', { most: STORY_LIMITS.steps })}</p>
      )}
      <p className={styles.toMap}>
        <Button kind={steps.length === 0 ? 'main' : 'other'} onClick={toMap}>
          {t('story.make.chooseMap')}
        </Button>
      </p>
    </section>
  )
}

function Removed() {
  const { t } = useTexts()
  const removed = useDraft(({ draft }) => draft.removed)
  if (!removed) return null
  const number = removed.place + 1
  const undo = () => {
    change(putBack)
    focusSoon(`[name="heading-${removed.step.id}"]`)
    announce(t('story.make.restored', { number }))
  }
  return (
    <li className={styles.removed} data-removed="">
      <span>{t('story.make.removed', { number })}</span>
      <Button kind="other" isSmall onClick={undo}>
        {t('story.make.undo')}
      </Button>
    </li>
  )
}

interface StepEditorProps {
  step: DraftStep
  place: number
  count: number
  words: ReturnType<typeof stepWords>
  /** Whether the map beside the story is that of this step. */
  isShown: boolean
}

/** A step: its map in words, which shows the map when pressed, its heading and text, and what can be done with it. */
function StepEditor({ step, place, count, words, isShown }: StepEditorProps) {
  const { t } = useTexts()
  const id = useId()
  const dataset = useAtlas((state) => state.dataset)
  const filters = useAtlas((state) => state.filters)
  const restore = useAtlas((state) => state.restore)
  const number = place + 1
  const name = t('story.make.step', { number })

  const edit = (patch: Partial<StoryStep>) => change((draft) => changeStep(draft, step.id, patch))
  const move = (by: -1 | 1) => {
    change((draft) => moveStep(draft, step.id, by))
    const [wish, other] = by < 0 ? ['up', 'down'] : ['down', 'up']
    focusSoon(`[name="${wish}-${step.id}"]`, `[name="${other}-${step.id}"]`)
    announce(t('story.make.moved', { from: number, to: number + by, count }))
  }
  const remove = () => {
    change((draft) => removeStep(draft, step.id))
    focusSoon('[data-removed] button')
    announce(t('story.make.removed', { number }))
  }
  const showMap = () => {
    restore(filtersOfStep(step, dataset))
    show('map')
    announce(t('story.make.mapShown', { number }))
  }
  const replaceMap = () => {
    edit({ query: queryOfMap(filters) })
    announce(t('story.make.mapReplaced', { number }))
  }
  const labelled = (label: string) => t('text.labelled', { label, value: name })
  const mover = (act: 'up' | 'down', isOff: boolean) => (
    <button
      type="button"
      className={act === 'up' ? `squareButton ${styles.up}` : 'squareButton'}
      name={`${act}-${step.id}`}
      disabled={isOff}
      aria-label={labelled(t(`story.make.${act}`))}
      onClick={() => move(act === 'up' ? -1 : 1)}
    >
      <Icon name="chevron" />
    </button>
  )
  return (
    <article
      className={styles.step}
      data-step={step.id}
      data-shown={isShown || undefined}
      aria-labelledby={`${id}-title`}
    >
      <header className={styles.top}>
        <h3 id={`${id}-title`} className={styles.title}>
          <button type="button" aria-pressed={isShown} onClick={showMap}>
            {t('text.labelled', { label: name, value: words.question })}
          </button>
        </h3>
        {mover('up', place === 0)}
        {mover('down', number === count)}
      </header>
      {words.limits !== '' && <p className="smallText">{words.limits}</p>}
      <LimitedField
        label={t('story.make.heading', { number })}
        name={`heading-${step.id}`}
        value={step.heading}
        limit={STORY_LIMITS.heading}
        onChange={(heading) => edit({ heading })}
      />
      <LimitedField
        label={t('story.make.text', { number })}
        name={`text-${step.id}`}
        value={step.text}
        limit={STORY_LIMITS.text}
        isLong
        onChange={(text) => edit({ text })}
      />
      <p className={styles.acts}>
        {(['replaceMap', 'remove'] as const).map((act) => (
          <button
            key={act}
            type="button"
            className="linkButton"
            disabled={act === 'replaceMap' && isShown}
            aria-label={labelled(t(`story.make.${act}`))}
            onClick={act === 'remove' ? remove : replaceMap}
          >
            {t(`story.make.${act}`)}
          </button>
        ))}
      </p>
    </article>
  )
}

interface LimitedFieldProps {
  label: string
  /** Name of the field in the page, for tests and for the focus. */
  name: string
  value: string
  limit: number
  isLong?: boolean
  onChange: (value: string) => void
}

/** From so many characters on it is said how many are left. */
const SAID_FROM = 0.75

/** A field that says how many characters are left, and cuts nothing. */
export function LimitedField({ label, name, value, limit, isLong = false, onChange }: LimitedFieldProps) {
  const { t } = useTexts()
  const id = useId()
  const left = limit - (isLong ? cleanText(value) : cleanLine(value)).length
  const isSaid = left < limit * (1 - SAID_FROM)
  const field = {
    id,
    name,
    value,
    dir: 'auto',
    'aria-describedby': isSaid ? `${id}-left` : undefined,
    'aria-invalid': left < 0 || undefined,
  } as const
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {isLong ? (
        <textarea {...field} rows={4} onChange={({ target }) => onChange(target.value)} />
      ) : (
        <input {...field} type="text" autoComplete="off" onChange={({ target }) => onChange(target.value)} />
      )}
      {isSaid && (
        <p id={`${id}-left`} className={left < 0 ? styles.problem : 'noteText'}>
          {left < 0 ? t('story.make.over', { count: -left }) : t('story.make.left', { count: left })}
        </p>
      )}
    </div>
  )
}
