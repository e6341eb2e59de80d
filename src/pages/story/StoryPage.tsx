import { type AtlasParts, AtlasProvider } from '../../atlas/AtlasProvider'
import { SITE_PATHS } from '../../domain/sitePaths'
import type { MapDrawing } from '../../map/markup/geometry'
import { useSiteRoot } from '../../state/sitePlace'
import { useTexts } from '../../text/context'
import styles from './Story.module.css'
import { StepPicture } from './StepPicture'
import { StoryView } from './StoryView'
import { useStoryLink } from './useStoryLink'

/** The story in the address of the page; without one, what a story is and how to make one. */
export function StoryPage({ input: drawing, ...parts }: AtlasParts & { input: MapDrawing | null }) {
  return (
    <AtlasProvider {...parts}>
      <div className={styles.page} data-atlas="" data-story-page="">
        <Content drawing={drawing} />
      </div>
    </AtlasProvider>
  )
}

function Content({ drawing }: { drawing: MapDrawing | null }) {
  const { t } = useTexts()
  const root = useSiteRoot()
  const read = useStoryLink()
  if (read?.story)
    return (
      <StoryView
        key={read.link}
        story={read.story}
        link={read.link}
        drawing={drawing}
        Picture={StepPicture}
      />
    )
  return (
    <div className={styles.intro}>
      <h1>{t('story.title')}</h1>
      {read && (
        <div className={styles.fault} role="alert" data-story-fault={read.fault}>
          <p>{t(`story.fault.${read.fault ?? 'broken'}`)}</p>
          <p>{t('story.fault.more')}</p>
        </div>
      )}
      <p className={styles.lead}>{t('story.about')}</p>
      <p>{t('story.about.sources')}</p>
      <p>{t('story.about.link')}</p>
      <p className={styles.ways}>
        <a className={styles.make} data-kind="main" href={root + SITE_PATHS.storyMaker}>
          {t('story.make')}
        </a>
        <a href={root + SITE_PATHS.guide}>{t('story.example')}</a>
      </p>
    </div>
  )
}
