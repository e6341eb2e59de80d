import type { ExampleGroup } from './example'
import { MARKS } from './marks'
import { OFFLINE } from './offline'
import { PARTS } from './parts'
import { VIEWS } from './views'

/** Every example; the gallery shows them, and the component and axe tests run over the same list. */
export const EXAMPLES: readonly ExampleGroup[] = [PARTS, MARKS, VIEWS, OFFLINE]
