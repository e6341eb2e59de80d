import { useEffect, useId, useLayoutEffect, useState } from 'react'
import { type AtlasParts, AtlasProvider } from '../../atlas/AtlasProvider'
import { useAtlas, useAtlasStore, useAtlasParts } from '../../state/context'
import { queryOfMap } from '../../state/link'
import { useTexts } from '../../text/context'
import { Button } from '../../ui/Button'
import { Segments } from '../../ui/Choices'
import { AnsweredQuestion } from '../../atlas/AnsweredQuestion'
import { Announcer } from '../../atlas/Announcer'
import { MapKey, KeySource } from '../../atlas/legend/MapKey'
import { Picture } from '../../atlas/Picture'
import { ThemeTabs } from '../../atlas/question/ThemeTabs'
import { hasMap } from '../../state/filters'
import type { StoryRefusal } from './readStory'
import { filtersOfStep, STORY_LIMITS } from './story'
import {
  announce,
  change,
  draftStore,
  focusSoon,
  isUntaken,
  MAKER_PARTS,
  openStory,
  show,
  useDraft,
} from './draftStore'
import { Steps, LimitedField, useAddStep } from './Steps'
import { TakeAway } from './TakeAway'
import shared from '../../pages/text.module.css'
import styles from './Maker.module.css'

/** The page that makes a story: the present map, and beside it the steps, which are in memory until they are taken away. */
export function MakerPage({ drawing, ...parts }: AtlasParts) {
  return (
    <AtlasProvider {...parts}>
      <Content drawing={drawing} />
    </AtlasProvider>
  )
}

const HOW = ['choose', 'add', 'share'] as const

function Content({ drawing }: Pick<AtlasParts, 'drawing'>) {
  const { t } = useTexts()
  const title = useDraft(({ draft }) => draft.title)
  const hasSteps = useDraft(({ draft }) => draft.steps.length > 0)
  const shown = useDraft((state) => state.shown)
  const announced = useDraft((state) => state.announced)
  useFocusAfterChange()
  useFirstMap()
  useQuestionOnLeaving()
  return (
    <div data-shown={shown}>
      <header className={styles.head}>
        <h1>{t('story.make')}</h1>
        <p className={shared.lead}>{t('story.make.lead')}</p>
        {!hasSteps && (
          <ol className={styles.how}>
            {HOW.map((step) => (
              <li key={step}>{t(`story.make.how.${step}`)}</li>
            ))}
          </ol>
        )}
        <OpenStory />
        <p className={styles.noScript}>{t('story.make.noScript')}</p>
      </header>
      <div className={styles.switch}>
        <Segments
          legend={t('story.make.show')}
          values={MAKER_PARTS}
          value={shown}
          labelOf={(part) => t(`story.make.show.${part}`)}
          onChoose={show}
        />
      </div>
      <div className={styles.parts}>
        <PresentMap drawing={drawing} />
        <section className={styles.story} aria-label={t('story.make.yourStory')} data-own-story="">
          <LimitedField
            label={t('story.make.storyTitle')}
            name="title"
            value={title}
            limit={STORY_LIMITS.title}
            onChange={(value) => change((draft) => ({ ...draft, title: value }))}
          />
          <Steps />
          <TakeAway />
        </section>
      </div>
      <p role="status" className="visuallyHidden" data-maker-status="">
        {announced}
      </p>
    </div>
  )
}

/** Shows the last of the maps that the address names, unless it has a present map, too. */
const useFirstMap = (): void => {
  const atlas = useAtlasStore()
  useEffect(() => {
    const { dataset, filters, restore } = atlas.getState()
    const last = draftStore.getState().draft.steps.at(-1)
    if (last && queryOfMap(filters) === '') restore(filtersOfStep(last, dataset))
  }, [atlas])
}

/** Has the browser ask before texts are lost, but never where a reader leaves the site in a hurry. */
const useQuestionOnLeaving = (): void => {
  const mustAsk = useDraft(isUntaken)
  useEffect(() => {
    if (!mustAsk) return
    const ask = (event: BeforeUnloadEvent) => {
      if (document.documentElement.dataset['leaving'] === undefined) event.preventDefault()
    }
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [mustAsk])
}

/** Moves the focus after a change has been drawn, as to a step that has just been moved. */
const useFocusAfterChange = (): void => {
  const toFocus = useDraft((state) => state.toFocus)
  useLayoutEffect(() => {
    const found = toFocus.flatMap((selector) => document.querySelector<HTMLElement>(selector) ?? [])
    found.find((element) => !element.matches(':disabled'))?.focus()
  }, [toFocus])
}

/** Opens a story that was saved here before. A file that is refused leaves the present story as it is. */
function OpenStory() {
  const { t } = useTexts()
  const id = useId()
  const dataset = useAtlas((state) => state.dataset)
  const [refusal, setRefusal] = useState<StoryRefusal | 'failed' | null>(null)
  const read = async (file: File) => {
    const { readStoryFile } = await import('./readStory')
    const result = await readStoryFile(file, dataset)
    setRefusal('refusal' in result ? result.refusal : null)
    if ('refusal' in result || (isUntaken(draftStore.getState()) && !window.confirm(t('story.open.replace'))))
      return
    openStory(result.story)
    show('story')
    focusSoon('[name="title"]')
    announce(t('story.open.opened', { count: result.story.steps.length }))
  }
  return (
    <div className={styles.open}>
      <label htmlFor={id}>{t('story.open')}</label>
      <input
        id={id}
        type="file"
        accept=".html,.htm,text/html"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0]
          if (file) read(file).catch(() => setRefusal('failed'))
          // The same file can be chosen again.
          currentTarget.value = ''
        }}
      />
      <p role="alert" className={styles.problem} data-refusal={refusal ?? undefined}>
        {refusal && t(`story.open.${refusal}`, STORY_LIMITS)}
      </p>
    </div>
  )
}

/** The present map with the controls of the atlas, from which steps are made. */
function PresentMap({ drawing }: Pick<AtlasParts, 'drawing'>) {
  const { t } = useTexts()
  const { id } = useAtlasParts()
  const add = useAddStep()
  const isOfRoutes = useAtlas((state) => state.filters.view === 'routes')
  useMapAlone()
  return (
    <section className={styles.map} tabIndex={-1} aria-label={t('story.make.presentMap')} data-present-map="">
      <ThemeTabs />
      <AnsweredQuestion Heading="h2" />
      <div className={styles.bar}>
        <Button onClick={add}>{t('story.make.add')}</Button>
      </div>
      <Picture id={`${id}-map`} map={drawing} descriptionId={`${id}-words`} />
      <p className={styles.caveat}>{t('footer.prevalence')}</p>
      {/* The list for a reader who does not see the map: its key, with the number of countries of each class. */}
      <div id={`${id}-words`} className={styles.key}>
        <MapKey />
        {!isOfRoutes && <KeySource />}
      </div>
      <Announcer />
    </section>
  )
}

/** A story has maps: a link to a table shows the map of the same state. */
const useMapAlone = (): void => {
  const view = useAtlas((state) => state.filters.view)
  const selectView = useAtlas((state) => state.selectView)
  useEffect(() => {
    if (!hasMap(view)) selectView('map')
  }, [view, selectView])
}
