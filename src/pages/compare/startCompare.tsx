import { SITE_PATHS } from '../../domain/sitePaths'
import { COMPARE_DEFAULTS } from '../../state/filters'
import { startHydratedPage } from '../site/startHydratedPage'
import { COMPARE_KIND } from './compareKind'

startHydratedPage(() => ({
  kind: COMPARE_KIND,
  filters: COMPARE_DEFAULTS,
  address: { path: SITE_PATHS.compare },
}))
