import { SITE_PATHS } from '../../domain/sitePaths'
import { startHydratedPage } from '../../pages/site/startHydratedPage'
import { createDraftStore, mapsInAddress, oldLinkInAddress } from './draftStore'
import { storyKind } from './storyKind'

startHydratedPage(() => {
  const draft = createDraftStore()
  return {
    kind: storyKind(draft),
    address: {
      path: SITE_PATHS.story,
      besides: mapsInAddress(draft),
      afterHash: oldLinkInAddress(draft),
    },
  }
})
