import { atlasPages } from '../../src/prerender/atlasPages'
import { readSiteData } from '../../src/prerender/readSiteData'
import { createPageWriter } from '../../src/prerender/writePage'

// Writes the front page alone into a built site, as the program of all pages does: the others are not measured.
const SITE = 'dist'
const data = (await readSiteData(SITE, null)).get('en')
const front = data && atlasPages(data).find(({ path }) => path === '')
if (!data || !front) throw new Error('There is no front page.')
await createPageWriter(
  SITE,
  { documents: SITE, reading: [], assetOf: () => () => '' },
  null,
)(front, data.textsOf())
