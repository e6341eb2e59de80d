import { SITE_PATHS } from '../../domain/sitePaths'
import { createKnownChoice, KNOWN_FILTERS, knownInAddress } from '../../state/knownChoice'
import { startHydratedPage } from '../site/startHydratedPage'
import { knownKind } from './knownKind'

startHydratedPage(({ root }) => {
  const choice = createKnownChoice()
  return {
    kind: knownKind(root, choice),
    filters: KNOWN_FILTERS,
    address: { path: SITE_PATHS.known, besides: knownInAddress(choice) },
  }
})
