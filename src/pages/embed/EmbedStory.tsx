import { AtlasProvider, type AtlasParts } from '../../atlas/AtlasProvider'
import type { AtlasKind } from '../../atlas/mountAtlas'
import { SITE_PATHS } from '../../domain/sitePaths'
import type { MapDrawing } from '../../map/markup/geometry'
import { useSiteRoot } from '../../state/sitePlace'
import { useTexts } from '../../text/context'
import { drawnInBrowser } from '../story/storyKind'
import { StoryView } from '../story/StoryView'
import { useStoryLink } from '../story/useStoryLink'
import footerStyles from './EmbedFooter.module.css'
import { footerMarkup } from './EmbedFooter'
import styles from './EmbedCompare.module.css'
import { frozenVersion, type FrozenVersion } from './embedFiles'

interface EmbedStoryProps extends AtlasParts {
  input: MapDrawing | null
  frozen?: FrozenVersion | null | undefined
}

/** A story in another site's frame, one step at a time. */
export function EmbedStory({ input, frozen = frozenVersion(), ...parts }: EmbedStoryProps) {
  return (
    <AtlasProvider {...parts}>
      <Framed drawing={input} frozen={frozen} />
    </AtlasProvider>
  )
}

/** The embed of a story as a kind of atlas. */
export const STORY_EMBED_KIND: AtlasKind<MapDrawing | null> = {
  View: EmbedStory,
  loadInput: drawnInBrowser,
  hasAllThemes: true,
  hasTools: true,
  unchangedMessage: 'story.unchanged',
}

function Framed({ drawing, frozen }: { drawing: MapDrawing | null; frozen: FrozenVersion | null }) {
  const texts = useTexts()
  const { t } = texts
  const root = useSiteRoot()
  const read = useStoryLink()
  const place = read ? `#${read.link}` : ''
  const footer = footerMarkup(texts, {
    root,
    frozen,
    notes: '',
    href: `${root}${SITE_PATHS.story}${place}`,
    linkText: t('story.frame.open'),
    liveHref: `${root}${SITE_PATHS.embedStory}${place}`,
  })
  return (
    <main className={styles.embed} data-page="" data-atlas="">
      {read?.story ? (
        <StoryView key={read.link} story={read.story} link={read.link} drawing={drawing} />
      ) : (
        <div className={styles.content}>
          <h1 className={styles.heading}>{t('story.title')}</h1>
          <p role={read ? 'alert' : undefined}>
            {read ? t(`story.fault.${read.fault ?? 'broken'}`) : t('story.frame.none')}
          </p>
        </div>
      )}
      {/* oxlint-disable-next-line react/no-danger -- the same markup as a map's, which has no React */}
      <footer className={footerStyles.footer} dangerouslySetInnerHTML={{ __html: footer }} />
    </main>
  )
}
