import { SITE_PATHS } from '../../domain/sitePaths'
import { startHydratedPage } from '../site/startHydratedPage'
import { CORRECT_KIND } from './correctKind'

startHydratedPage(() => ({ kind: CORRECT_KIND, address: { path: SITE_PATHS.correct } }))
