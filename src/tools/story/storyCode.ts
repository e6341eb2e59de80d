import type { Dataset } from '../../data/Dataset'
import { embedCode, embedTitle } from '../../embed/embedCode'
import { embedAddress } from '../../embed/embedLink'
import { storyHtml } from './storyHtml'
import { filtersOfStep, type Story } from './story'
import type { Texts } from '../../text/i18n'

interface StoryCode {
  readonly texts: Texts
  readonly dataset: Dataset
  /** Absolute address of the site's pages in the language of the page. */
  readonly pages: string
}

/**
 * Writes the HTML of a story for a page of its writer's site. Each map is an embed with its own sources and caveat; a link
 * is left where a site removes frames.
 */
export const storyCode = (story: Story, { texts, dataset, pages }: StoryCode): string =>
  storyHtml({
    story,
    language: texts.locale,
    warning: texts.t('story.warning'),
    levels: ['h2', 'h3'],
    mapOf: (query) => {
      const filters = filtersOfStep({ query }, dataset)
      const title = embedTitle(texts, dataset, 'map', filters)
      const page = `${pages}${query && `?${query}`}`
      return embedCode({ kind: 'map', address: embedAddress(pages, 'map', filters), title, page })
    },
  })
