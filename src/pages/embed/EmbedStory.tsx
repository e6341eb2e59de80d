import { useMemo, useSyncExternalStore } from 'react'
import { type AtlasParts, AtlasProvider } from '../../atlas/AtlasProvider'
import type { AtlasKind } from '../../atlas/mountAtlas'
import { useAtlas } from '../../state/context'
import { mapsInOldLink } from '../../state/oldStoryLink'
import { OldStory } from '../story/OldStory'
import styles from './EmbedCompare.module.css'

/** What a frame shows in place of a story of the second release: what changed, and the maps that its address names. */
export function EmbedStory(parts: AtlasParts & { input: null }) {
  return (
    <AtlasProvider {...parts}>
      <main className={styles.embed} data-page="" data-atlas="">
        <Content />
      </main>
    </AtlasProvider>
  )
}

function Content() {
  const dataset = useAtlas((state) => state.dataset)
  const link = useSyncExternalStore(
    () => () => undefined,
    () => window.location.hash.slice(1),
    () => '',
  )
  const maps = useMemo(() => mapsInOldLink(link, dataset), [link, dataset])
  return <OldStory maps={maps} isFramed />
}

/** The frame of an old story as a kind of atlas, without a map. */
export const STORY_EMBED_KIND: AtlasKind<null> = {
  View: EmbedStory,
  loadInput: async () => () => null,
  hasAllThemes: true,
  hasTools: true,
}
