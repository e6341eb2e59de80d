import { startHydratedPage } from '../site/startHydratedPage'
import { STORY_KIND } from './storyKind'

// The address holds the story, which the view reads itself.
startHydratedPage(() => ({ kind: STORY_KIND }))
