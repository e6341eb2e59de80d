import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { type AtlasParts, AtlasProvider } from '../../atlas/AtlasProvider'
import type { StoryRefusal } from './readStory'
import { useAtlas, useAtlasStore } from '../../state/context'
import { useSiteRoot } from '../../state/sitePlace'
import { queryOfMap } from '../../state/link'
import { filtersOfStep, STORY_LIMITS } from './story'
import { useTexts } from '../../text/context'
import { Button } from '../../ui/Button'
import { Segments } from '../../ui/Choices'
import shared from '../../pages/text.module.css'
import { draftStore, isUntaken, useDraft, withMaps } from './draftStore'
import { LimitedField } from './LimitedField'
import styles from './Maker.module.css'
import { type Maker, MakerContext, type MakerPart, useMaker } from './makerContext'
import old from '../../pages/embed/OldStory.module.css'
import { PresentMap } from './PresentMap'
import { Steps } from './Steps'
import { stepWords } from './storyWords'
import { TakeAway } from './TakeAway'

/** The page that makes a story: the present map, and beside it the steps, which are in memory until they are taken away. */
export function MakerPage({ drawing, ...parts }: AtlasParts) {
  return (
    <AtlasProvider {...parts}>
      <Content drawing={drawing} />
    </AtlasProvider>
  )
}

const MAKER_PARTS = ['story', 'map'] as const

const HOW = ['choose', 'add', 'share'] as const

function Content({ drawing }: Pick<AtlasParts, 'drawing'>) {
  const { t } = useTexts()
  const title = useDraft(({ draft }) => draft.title)
  const hasSteps = useDraft(({ draft }) => draft.steps.length > 0)
  const oldMaps = useDraft((state) => state.oldMaps)
  const change = useDraft((state) => state.change)
  const [shown, setShown] = useState<MakerPart>('story')
  const [said, setSaid] = useState('')
  const page = useRef<HTMLDivElement>(null)
  const focusSoon = useFocusSoon(page)
  const maker = useMemo<Maker>(() => ({ announce: setSaid, show: setShown, focusSoon }), [focusSoon])
  useFirstMap()
  useQuestionOnLeaving()
  const takeOldMaps = (maps: readonly string[]) => {
    change((draft) => withMaps(draft, maps))
    focusSoon('[data-step] button')
  }
  return (
    <MakerContext value={maker}>
      <div ref={page} data-story-maker="" data-shown={shown}>
        <header className={styles.head}>
          {oldMaps && <OldStory maps={oldMaps} onTake={hasSteps ? undefined : takeOldMaps} />}
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
            onChoose={setShown}
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
          {said}
        </p>
      </div>
    </MakerContext>
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
const useFocusSoon = (page: { readonly current: HTMLElement | null }): Maker['focusSoon'] => {
  const [wanted, setWanted] = useState<readonly string[]>([])
  useLayoutEffect(() => {
    const found = wanted
      .flatMap((selector) => page.current?.querySelector<HTMLElement>(selector) ?? [])
      .find((element) => !element.matches(':disabled'))
    found?.focus()
  }, [wanted, page])
  return useMemo(
    () =>
      (...selectors) =>
        setWanted(selectors),
    [],
  )
}

/** Opens a story that was saved here before. A file that is refused leaves the present story as it is. */
function OpenStory() {
  const { t } = useTexts()
  const id = useId()
  const open = useDraft((state) => state.open)
  const dataset = useAtlas((state) => state.dataset)
  const { announce, focusSoon, show } = useMaker()
  const [refusal, setRefusal] = useState<StoryRefusal | 'failed' | null>(null)
  const read = async (file: File) => {
    const { readStoryFile } = await import('./readStory')
    const result = await readStoryFile(file, dataset)
    setRefusal('refusal' in result ? result.refusal : null)
    if ('refusal' in result || (isUntaken(draftStore.getState()) && !window.confirm(t('story.open.replace'))))
      return
    open(result.story)
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

interface OldStoryProps {
  /** Queries of the maps that the link names. */
  maps: readonly string[]
  onTake?: ((maps: readonly string[]) => void) | undefined
}

/** The changes for a reader who follows a link to a story of the second release: its maps, and none of its texts. */
function OldStory({ maps, onTake }: OldStoryProps) {
  const texts = useTexts()
  const { t } = texts
  const id = useId()
  const root = useSiteRoot()
  const dataset = useAtlas((state) => state.dataset)
  return (
    <section className={old.notice} aria-labelledby={id} data-old-story="">
      <h2 id={id} className={old.title}>
        {t('story.old.title')}
      </h2>
      <p>{t('story.old.text')}</p>
      {maps.length > 0 && (
        <>
          <p>{t('story.old.maps')}</p>
          <ol className={old.maps}>
            {maps.map((query, index) => {
              const { question, limits } = stepWords(texts, dataset, { query })
              return (
                <li key={index}>
                  <a href={query ? `${root}?${query}` : root}>{question}</a> {limits}
                </li>
              )
            })}
          </ol>
        </>
      )}
      {onTake && maps.length > 0 && (
        <p>
          <Button kind="other" onClick={() => onTake(maps)}>
            {t('story.old.take')}
          </Button>
        </p>
      )}
    </section>
  )
}
