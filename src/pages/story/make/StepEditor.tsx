import { useId } from 'react'
import { useAtlas } from '../../../state/context'
import { filtersOfStep, queryOfStep, STORY_LIMITS } from '../../../state/story'
import { useTexts } from '../../../text/context'
import { changeStep, type DraftStep, moveStep, removeStep } from './draft'
import { useDraft } from './draftStore'
import { LimitedField } from './LimitedField'
import styles from './Step.module.css'
import { useMaker } from './makerContext'
import { StepNotes } from './StepNotes'
import type { stepWords } from './storyWords'

interface StepEditorProps {
  step: DraftStep
  place: number
  count: number
  words: ReturnType<typeof stepWords>
  /** Whether the map beside the story is that of this step. */
  isShown: boolean
}

/** A step: its map in words, its text, its notes, and what can be done with it. */
export function StepEditor({ step, place, count, words, isShown }: StepEditorProps) {
  const { t } = useTexts()
  const id = useId()
  const language = useDraft(({ draft }) => draft.language)
  const change = useDraft((state) => state.change)
  const dataset = useAtlas((state) => state.dataset)
  const filters = useAtlas((state) => state.filters)
  const restore = useAtlas((state) => state.restore)
  const { announce, focusSoon, show } = useMaker()
  const number = place + 1
  const own = `[data-step="${step.id}"]`

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
  const useMap = () => {
    change((draft) => changeStep(draft, step.id, { query: queryOfStep(filters) }))
    announce(t('story.make.mapReplaced', { number }))
  }
  const acts = [
    { act: 'up', label: t('story.make.up'), run: () => move(-1), isOff: place === 0 },
    { act: 'down', label: t('story.make.down'), run: () => move(1), isOff: number === count },
    { act: 'show', label: t('story.make.showMap'), run: showMap, isOff: false },
    { act: 'use', label: t('story.make.useMap'), run: useMap, isOff: isShown },
    { act: 'remove', label: t('story.make.remove'), run: remove, isOff: false },
  ]
  return (
    <article
      className={styles.step}
      data-step={step.id}
      data-shown={isShown || undefined}
      aria-labelledby={`${id}-title`}
    >
      <h3 id={`${id}-title`} className={styles.title}>
        {t('text.labelled', { label: t('story.make.step', { number }), value: words.question })}
      </h3>
      {words.limits !== '' && <p className={styles.limits}>{words.limits}</p>}
      {isShown && <p className={styles.shown}>{t('story.make.shown')}</p>}
      <LimitedField
        label={t('story.make.text', { number })}
        name={`text-${step.id}`}
        value={step.text}
        limit={STORY_LIMITS.text}
        language={language}
        isLong
        onChange={(text) => change((draft) => changeStep(draft, step.id, { text }))}
      />
      <StepNotes step={step} />
      <div className={styles.acts}>
        {acts.map(({ act, label, run, isOff }) => (
          <button
            key={act}
            type="button"
            className={styles.act}
            data-act={act}
            disabled={isOff}
            aria-label={t('text.labelled', { label, value: t('story.make.step', { number }) })}
            onClick={run}
          >
            {label}
          </button>
        ))}
      </div>
    </article>
  )
}
