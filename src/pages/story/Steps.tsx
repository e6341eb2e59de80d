import { useAtlas } from '../../state/context'
import { queryOfStep, STORY_LIMITS } from '../../state/story'
import { useTexts } from '../../text/context'
import { Button } from '../../ui/Button'
import { addStep, putBack } from './draft'
import { useDraft, useDraftStore } from './draftStore'
import styles from './Maker.module.css'
import { useMaker } from './makerContext'
import { StepEditor } from './StepEditor'
import { stepWords } from './storyWords'

/** Adds the present map as the last step, whose text is to be written next. */
export const useAddStep = (): (() => void) => {
  const { t } = useTexts()
  const store = useDraftStore()
  const maker = useMaker()
  const filters = useAtlas((state) => state.filters)
  return () => {
    const { change, draft } = store.getState()
    change((before) => addStep(before, queryOfStep(filters)))
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
  const present = useAtlas((state) => queryOfStep(state.filters))
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
    <li className={styles.removed} data-removed="">
      <span>{t('story.make.removed', { number })}</span>
      <Button kind="other" isSmall onClick={undo}>
        {t('story.make.undo')}
      </Button>
    </li>
  )
}
