import type { Language } from '../../domain/languages'
import { element, escaped } from '../../map/markup/element'
import type { Dataset } from '../../data/Dataset'
import { embedCode, embedTitle } from '../../embed/embedCode'
import { embedAddress } from '../../embed/embedLink'
import type { Texts } from '../../text/i18n'
import { cleanStory, type Story, filtersOfStep } from './story'

/** The attributes by which a story is found in a page that is opened again. */
export const MARKS = { story: 'data-atlas-story', map: 'data-atlas-map', text: 'data-atlas-text' } as const

/** The form of the markup. */
export const FORM = '1'

interface StoryHtml {
  readonly story: Story
  readonly language: Language
  /** Says who wrote the texts, before any of them. */
  readonly warning: string
  /** Elements of the title and of the headings. */
  readonly levels: readonly [title: string, heading: string]
  /** HTML of the map of a step, with all that belongs to it. */
  readonly mapOf: (query: string, index: number) => string
}

/** Writes a text as paragraphs of plain HTML. */
const paragraphs = (text: string): readonly string[] =>
  text
    .split('\n\n')
    .filter(Boolean)
    .map((paragraph) => own('p', 'text', escaped(paragraph).replaceAll('\n', '<br>')))

const own = (name: string, kind: string, html: string): string =>
  html === '' ? '' : element(name, { [MARKS.text]: kind, dir: 'auto' }, html)

/** Writes a story: the texts of its writer as plain, escaped HTML, and its maps. */
export const storyHtml = ({ story, language, warning, levels, mapOf }: StoryHtml): string => {
  const { title, steps } = cleanStory(story)
  return element(
    'article',
    { [MARKS.story]: FORM, lang: language },
    element('p', { class: 'story-warning' }, element('strong', {}, escaped(warning))),
    own(levels[0], 'title', escaped(title)),
    ...steps.map(({ query, heading, text }, index) =>
      element(
        'section',
        { [MARKS.map]: query },
        own(levels[1], 'heading', escaped(heading)),
        ...paragraphs(text),
        mapOf(query, index),
      ),
    ),
  )
}

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
