import type { Language } from '../../domain/languages'
import { element, escaped } from '../../map/markup/element'
import { cleanStory, type Story } from './story'

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
