import { loadShown, routesNeed } from '../../atlas/lazyParts'
import type { AtlasKind } from '../../atlas/mountAtlas'
import { mapInput } from '../../atlas/viewInput'
import { loadTools } from '../../text/catalogues'
import type { DraftStore } from './draftStore'
import { type MakerInput, MakerPage } from './MakerPage'

/** The page that makes a story as a kind of atlas, around its draft. */
export const storyKind = (draft: DraftStore) =>
  ({
    View: MakerPage,
    loadInput: async (page, files) => {
      const drawingOf = await mapInput(page, files)
      return (dataset, texts) => {
        draft.setState({ known: dataset })
        return { drawing: drawingOf(dataset, texts), draft }
      }
    },
    fetchAhead: loadShown,
    routesNeed,
    titleOf: ({ t }) => t('page.title', { question: t('story.make') }),
    loadMessages: loadTools,
    unchangedMessage: 'story.make.unchanged',
  }) as const satisfies AtlasKind<MakerInput>
