import type { AtlasKind } from '../../atlas/mountAtlas'
import { loadDrawing } from '../../map/paint/loadParts'
import type { MapDrawing } from '../../map/markup/geometry'
import { entityLabels } from '../../text/sentences/words'
import { StoryPage } from './StoryPage'

/** The page of a story as a kind of atlas. Its map is drawn in the browser: the page is built without a story. */
export const STORY_KIND = {
  View: StoryPage,
  loadInput: async (_, { topology }) => {
    const [outlines, { wideDrawing }] = await Promise.all([topology.load(), loadDrawing()])
    return (dataset) => wideDrawing(outlines, entityLabels(dataset))
  },
  titleOf: ({ t }) => t('page.title', { question: t('story.title') }),
  hasAllThemes: true,
  hasTools: true,
  unchangedMessage: 'story.unchanged',
} as const satisfies AtlasKind<MapDrawing | null>
