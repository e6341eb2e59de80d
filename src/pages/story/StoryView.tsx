import { type ComponentType, useEffect, useMemo } from 'react'
import { SITE_PATHS } from '../../domain/sitePaths'
import type { MapDrawing } from '../../map/markup/geometry'
import { useAtlas } from '../../state/context'
import { useSiteRoot } from '../../state/sitePlace'
import type { Filters } from '../../state/filters'
import { filtersOfStep, paragraphsOf, type Story, type StoryStep } from '../../state/story'
import { useTexts } from '../../text/context'
import { NoteList } from './NoteList'
import type { StepPictureProps } from './StepPicture'
import { StepSources } from './StepSources'
import { StorySteps } from './StorySteps'
import { StoryStage } from './StoryStage'
import styles from './Story.module.css'
import { useSteps } from './useSteps'

interface StoryViewProps {
  story: Story
  /** The part of its link after `#`. */
  link: string
  drawing: MapDrawing | null
  /** The map of a step on paper; without it the story is in a frame, which shows one step at a time. */
  Picture?: ComponentType<StepPictureProps>
}

/** A story that someone has made: their texts, and the maps of the atlas with all that belongs to them. */
export function StoryView({ story, link, drawing, Picture }: StoryViewProps) {
  const { t, locale } = useTexts()
  const root = useSiteRoot()
  const dataset = useAtlas((state) => state.dataset)
  const { language, title, by } = story
  const lang = language === locale ? undefined : language
  const maps = useMemo(
    () => story.steps.map((step) => filtersOfStep(step, dataset)),
    // oxlint-disable-next-line react/exhaustive-deps -- themes that load later change nothing that a link is read by
    [story],
  )
  const notes = useMemo(() => story.steps.map((step) => step.notes), [story])
  const isPaged = Picture === undefined
  const steps = useSteps(maps, isPaged)
  useEffect(() => {
    document.title = t('page.title', { question: title || t('story.title') })
  }, [t, title])
  const contentOf = (step: StoryStep, shown: Filters) => (
    <>
      <div className={styles.text} lang={lang} data-step-text="">
        {paragraphsOf(step.text).map((paragraph, place) => (
          <p key={place}>{paragraph}</p>
        ))}
      </div>
      <NoteList notes={step.notes} lang={lang} />
      {Picture && <Picture filters={shown} notes={step.notes} />}
      <StepSources filters={shown} />
    </>
  )
  return (
    <article data-story="">
      <header className={styles.intro}>
        <h1 lang={lang}>{title || t('story.untitled')}</h1>
        <p className={styles.by}>
          {by === '' ? t('story.by.unknown') : t('story.by', { name: by })} {t('story.by.more')}
        </p>
        {!isPaged && (
          <p className={styles.ways}>
            <a href={root}>{t('story.atlas')}</a>
            <a href={`${root}${SITE_PATHS.storyMaker}#${link}`}>{t('story.edit')}</a>
          </p>
        )}
      </header>
      {story.steps.length === 0 ? (
        <p className={styles.end}>{t('story.empty')}</p>
      ) : (
        <div className={isPaged ? styles.paged : styles.story}>
          <StoryStage drawing={drawing} steps={steps} notes={notes} />
          <StorySteps
            isPaged={isPaged}
            steps={story.steps.flatMap((step, index) => {
              const shown = maps[index]
              return shown ? [{ content: contentOf(step, shown) }] : []
            })}
          />
        </div>
      )}
    </article>
  )
}
