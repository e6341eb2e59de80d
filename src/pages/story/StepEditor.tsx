import { useId } from 'react'
import { useAtlas } from '../../state/context'
import { filtersOfStep, queryOfStep, STORY_LIMITS } from '../../state/story'
import { useTexts } from '../../text/context'
import { Icon } from '../../ui/Icon'
import { changeStep, type DraftStep, moveStep, removeStep } from './draft'
import { useDraft } from './draftStore'
import { LimitedField } from './LimitedField'
import { useMaker } from './makerContext'
import styles from './Step.module.css'
import type { stepWords } from './storyWords'

interface StepEditorProps {
  step: DraftStep
  place: number
  count: number
  words: ReturnType<typeof stepWords>
  /** Whether the map beside the story is that of this step. */
  isShown: boolean
}

/** A step: its map in words, which shows the map when pressed, its heading and text, and what can be done with it. */
export function StepEditor({ step, place, count, words, isShown }: StepEditorProps) {
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
    change((draft) => changeStep(draft, step.id, { query: queryOfStep(filters) }))
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
      className={styles.step}
      data-step={step.id}
      data-shown={isShown || undefined}
      aria-labelledby={`${id}-title`}
    >
      <header className={styles.head}>
        <h3 id={`${id}-title`} className={styles.title}>
          <button type="button" data-act="show" aria-pressed={isShown} onClick={showMap}>
            {t('text.labelled', { label: name, value: words.question })}
          </button>
        </h3>
        {mover('up', place === 0)}
        {mover('down', number === count)}
      </header>
      {words.limits !== '' && <p className={styles.limits}>{words.limits}</p>}
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
      <p className={styles.acts}>
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
