import { useId } from 'react'
import { useAtlas } from '../../state/context'
import { queryOfMap } from '../../state/link'
import { filtersOfStep, STORY_LIMITS } from './story'
import { useTexts } from '../../text/context'
import { Button } from '../../ui/Button'
import { Icon } from '../../ui/Icon'
import { addStep, changeStep, type DraftStep, moveStep, putBack, removeStep } from './draft'
import { draftStore, useDraft } from './draftStore'
import { LimitedField } from './LimitedField'
import styles from './Maker.module.css'
import { useMaker } from './makerContext'
import stepStyles from './Step.module.css'
import { stepWords } from './storyWords'

/** Adds the present map as the last step, whose text is to be written next. */
export const useAddStep = (): (() => void) => {
  const { t } = useTexts()
  const maker = useMaker()
  const filters = useAtlas((state) => state.filters)
  return () => {
    const { change, draft } = draftStore.getState()
    change((before) => addStep(before, queryOfMap(filters)))
    maker.show('story')
    maker.focusSoon(`[name="heading-${draft.nextId}"]`)
    maker.announce(t('story.make.added', { number: draft.steps.length + 1 }))
  }
}

/** The steps of the story in their order. */
export function Steps() {
  const texts = useTexts()
  const { t } = texts
  const steps = useDraft(({ draft }) => draft.steps)
  const removed = useDraft(({ draft }) => draft.removed)
  const dataset = useAtlas((state) => state.dataset)
  const present = useAtlas((state) => queryOfMap(state.filters))
  const { show, focusSoon } = useMaker()
  const toMap = () => {
    show('map')
    focusSoon('[data-present-map]')
  }
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
      <ol className={styles.steps} data-steps="">
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
  const change = useDraft((state) => state.change)
  const { announce, focusSoon } = useMaker()
  if (!removed) return null
  const number = removed.place + 1
  const undo = () => {
    change(putBack)
    focusSoon(`[name="heading-${removed.step.id}"]`)
    announce(t('story.make.restored', { number }))
  }
  return (
    <li data-removed="">
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
  const change = useDraft((state) => state.change)
  const dataset = useAtlas((state) => state.dataset)
  const filters = useAtlas((state) => state.filters)
  const restore = useAtlas((state) => state.restore)
  const { announce, focusSoon, show } = useMaker()
  const number = place + 1
  const own = `[data-step="${step.id}"]`
  const name = t('story.make.step', { number })

  const move = (by: -1 | 1) => {
    change((draft) => moveStep(draft, step.id, by))
    const [wish, other] = by < 0 ? ['up', 'down'] : ['down', 'up']
    focusSoon(`${own} [data-act="${wish}"]`, `${own} [data-act="${other}"]`)
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
    change((draft) => changeStep(draft, step.id, { query: queryOfMap(filters) }))
    announce(t('story.make.mapReplaced', { number }))
  }
  const labelled = (label: string) => t('text.labelled', { label, value: name })
  const mover = (act: 'up' | 'down', isOff: boolean) => (
    <button
      type="button"
      className="squareButton"
      data-act={act}
      disabled={isOff}
      aria-label={labelled(t(`story.make.${act}`))}
      onClick={() => move(act === 'up' ? -1 : 1)}
    >
      <Icon name="chevron" />
    </button>
  )
  return (
    <article
      className={stepStyles.step}
      data-step={step.id}
      data-shown={isShown || undefined}
      aria-labelledby={`${id}-title`}
    >
      <header className={stepStyles.head}>
        <h3 id={`${id}-title`} className={stepStyles.title}>
          <button type="button" data-act="show" aria-pressed={isShown} onClick={showMap}>
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
        onChange={(heading) => change((draft) => changeStep(draft, step.id, { heading }))}
      />
      <LimitedField
        label={t('story.make.text', { number })}
        name={`text-${step.id}`}
        value={step.text}
        limit={STORY_LIMITS.text}
        isLong
        onChange={(text) => change((draft) => changeStep(draft, step.id, { text }))}
      />
      <p className={stepStyles.acts}>
        <button
          type="button"
          className="linkButton"
          data-act="replace"
          disabled={isShown}
          aria-label={labelled(t('story.make.replaceMap'))}
          onClick={replaceMap}
        >
          {t('story.make.replaceMap')}
        </button>
        <button
          type="button"
          className="linkButton"
          data-act="remove"
          aria-label={labelled(t('story.make.remove'))}
          onClick={remove}
        >
          {t('story.make.remove')}
        </button>
      </p>
    </article>
  )
}
