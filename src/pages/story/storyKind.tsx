import type { AtlasKind } from '../../atlas/mountAtlas'
import type { LoadInput } from '../../atlas/viewInput'
import { loadDrawing } from '../../map/paint/loadParts'
import type { MapDrawing } from '../../map/markup/geometry'
import { entityLabels } from '../../text/sentences/words'
import { StoryPage } from './StoryPage'

/** Draws the map in the browser: the page is built without a story. */
export const drawnInBrowser: LoadInput<MapDrawing | null> = async (_, { topology }) => {
  const [outlines, { wideDrawing }] = await Promise.all([topology.load(), loadDrawing()])
  return (dataset) => wideDrawing(outlines, entityLabels(dataset))
}

/** The page of a story as a kind of atlas. */
export const STORY_KIND = {
  View: StoryPage,
  loadInput: drawnInBrowser,
  titleOf: ({ t }) => t('page.title', { question: t('story.title') }),
  hasAllThemes: true,
  hasTools: true,
  unchangedMessage: 'story.unchanged',
} as const satisfies AtlasKind<MapDrawing | null>
