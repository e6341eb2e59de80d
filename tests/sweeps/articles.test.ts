import { it } from 'vitest'
import { ARTICLES, expectFound } from '../browser/support/articles'
import { openAtlas, useBrowser } from '../browser/support/atlasPage'

useBrowser()

it('every article is found by its country, by each form that it names, and by a word of its own', async () =>
  expectFound(await openAtlas('law/'), ARTICLES))
