import { SITE_PATHS } from '../../../domain/sitePaths'
import { startHydratedPage } from '../../site/startHydratedPage'
import { createDraftStore, draftInAddress } from './draftStore'
import { storyMakerKind } from './storyMakerKind'

startHydratedPage(({ language }) => {
  const draft = createDraftStore(language)
  return {
    kind: storyMakerKind(draft),
    address: { path: SITE_PATHS.storyMaker, afterHash: draftInAddress(draft) },
  }
})
