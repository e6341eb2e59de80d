import { SITE_PATHS } from '../../domain/sitePaths'
import { PublisherRow } from '../about/page'
import type { ReadPage } from '../page'
import { Prose } from '../Prose'

/** Which barriers the atlas has and has not, and whom to tell of one. */
export const page: ReadPage = {
  path: SITE_PATHS.accessibility,
  title: 'footer.accessibility',
  description: 'accessibility.description',
  longPage: 'accessibility',
  isArgument: true,
  View: () => <Prose page="accessibility" parts={{ contact: <PublisherRow /> }} />,
}
