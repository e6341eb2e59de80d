import { useEffect, useRef } from 'react'
import { AnsweredQuestion } from '../../../atlas/AnsweredQuestion'
import { Announcer } from '../../../atlas/Announcer'
import { ROUTES_KEY } from '../../../atlas/lazyParts'
import { LazyView } from '../../../atlas/LazyView'
import { KeySource } from '../../../atlas/legend/KeySource'
import { Legend } from '../../../atlas/legend/Legend'
import { Picture } from '../../../atlas/Picture'
import { ThemeTabs } from '../../../atlas/question/ThemeTabs'
import type { MapDrawing } from '../../../map/markup/geometry'
import { useAtlas, useAtlasParts } from '../../../state/context'
import { hasMap } from '../../../state/filters'
import { areRoutesWanted } from '../../../state/routes'
import { queryOfStep, type StoryNote } from '../../../state/story'
import { useTexts } from '../../../text/context'
import { Button } from '../../../ui/Button'
import { useEscape } from '../../../ui/useKey'
import { useNotes } from '../useNotes'
import { useDraft } from './draftStore'
import styles from './Maker.module.css'
import type { Picked, Wanted } from './makerContext'
import { isOnMap, pickedByKey, pickedByPointer } from './pickOnMap'
import { useAddStep } from './Steps'

interface PresentMapProps {
  drawing: MapDrawing | null
  /** What a press on the map gives; null where it chooses a country as in the atlas. */
  wanted: Wanted | null
  onPicked: (picked: Picked) => void
  onCancel: () => void
}

/** The present map with the controls of the atlas, from which steps are made. */
export function PresentMap({ drawing, wanted, onPicked, onCancel }: PresentMapProps) {
  const { t } = useTexts()
  const { id } = useAtlasParts()
  const add = useAddStep()
  const areRoutesShown = useAtlas((state) => areRoutesWanted(state.filters))
  const box = useRef<HTMLElement>(null)
  useMapAlone()
  useNotes(box, useShownNotes())
  useEscape(box, onCancel)
  const take = (
    event: Pick<Event, 'target' | 'stopPropagation' | 'preventDefault'>,
    picked: Picked | null,
  ) => {
    if (!isOnMap(event)) return
    event.stopPropagation()
    event.preventDefault()
    if (picked) onPicked(picked)
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the countries in it are the buttons
    <section
      ref={box}
      className={styles.map}
      aria-label={t('story.make.presentMap')}
      data-present-map=""
      onClickCapture={({ nativeEvent }) => {
        if (wanted !== null && nativeEvent.detail <= 1)
          take(
            nativeEvent,
            nativeEvent.detail === 0
              ? pickedByKey(nativeEvent, wanted)
              : pickedByPointer(nativeEvent, wanted),
          )
      }}
      onKeyDownCapture={({ key, nativeEvent }) => {
        if (wanted !== null && (key === 'Enter' || key === ' '))
          take(nativeEvent, pickedByKey(nativeEvent, wanted))
      }}
    >
      <ThemeTabs />
      <AnsweredQuestion Heading="h2" />
      {wanted === null ? (
        <div className={styles.bar}>
          <Button onClick={add}>{t('story.make.add')}</Button>
        </div>
      ) : (
        <div className={styles.bar} data-wanted={wanted}>
          <span>{t(`story.make.press.${wanted}`)}</span>
          <Button kind="other" isSmall onClick={onCancel}>
            {t('story.make.cancel')}
          </Button>
        </div>
      )}
      <Picture id={`${id}-map`} map={drawing} descriptionId={`${id}-words`} />
      <p className={styles.caveat}>{t('footer.prevalence')}</p>
      {/* What the map refers a reader to who does not see it: its key, with the number of countries of each class. */}
      <div id={`${id}-words`}>
        {areRoutesShown ? <LazyView part={ROUTES_KEY} given={{}} /> : <Legend />}
        <KeySource />
      </div>
      <Announcer />
    </section>
  )
}

const NO_NOTES: readonly StoryNote[] = []

/** The notes of the step whose map is the present one. */
const useShownNotes = (): readonly StoryNote[] => {
  const present = useAtlas((state) => queryOfStep(state.filters))
  return useDraft(({ draft }) => draft.steps.find(({ query }) => query === present)?.notes ?? NO_NOTES)
}

/** A story has maps: a link to a table shows the map of the same state. */
const useMapAlone = (): void => {
  const view = useAtlas((state) => state.filters.view)
  const selectView = useAtlas((state) => state.selectView)
  useEffect(() => {
    if (!hasMap(view)) selectView('map')
  }, [view, selectView])
}
