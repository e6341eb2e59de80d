import { element, escaped } from '../../map/markup/element'
import { paragraphsOf } from '../../state/story'
import { noteWhere } from '../../text/sentences/noteWhere'
import { mapBody } from '../figure/mapBody'
import { NOTHING } from '../figure/parts'
import { createPaints } from '../pictures/mapLayer'
import { lightColours, withLiteralColours } from '../pictures/pictureDocument'
import tokens from '../../ui/tokens.css?raw'
import style from './storyPage.css?raw'
import { type FiledStep, filedSteps, type StoryInput } from './storySteps'

/** Widths of the two drawings of each map in px: that of a page, and that of a phone. */
const WIDTHS = { wide: 800, narrow: 340 } as const

/** No script and no request: the page is what it holds. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; font-src data:; form-action 'none'; base-uri 'none'"

/** `<b>` marks bold parts in texts of the atlas; everything else is text. */
const withBold = (text: string): string =>
  escaped(text).replaceAll('&lt;b&gt;', '<b>').replaceAll('&lt;/b&gt;', '</b>')

/** Several drawings of a page must not share ids. Only attributes hold plain quotation marks, since texts are escaped. */
const withOwnIds = (svg: string, prefix: string): string =>
  svg
    .replaceAll(/ id="([^"]*)"/g, ` id="${prefix}-$1"`)
    .replaceAll(/="url\(#([^")]*)\)"/g, `="url(#${prefix}-$1)"`)
    .replaceAll(/href="#([^"]*)"/g, `href="#${prefix}-$1"`)

const mapOf = ({ input, scene, words }: FiledStep, kind: keyof typeof WIDTHS, prefix: string): string => {
  const width = WIDTHS[kind]
  const { paint, defs } = createPaints()
  const body = mapBody(input, scene, { paint, size: 13 }, { width, height: null }) ?? NOTHING
  const drawn = body.draw(0, 0)
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${Math.ceil(body.height)}`,
      role: 'img',
      'aria-label': words.question,
      'data-map-of': kind,
    },
    defs(),
    drawn,
  )
  const plain = svg.replaceAll(/ (class|aria-hidden)="[^"]*"/g, '')
  return withOwnIds(withLiteralColours(plain, lightColours), `${prefix}-${kind}`)
}

const paragraph = (html: string, attributes: Record<string, string> = {}): string =>
  html === '' ? '' : element('p', attributes, html)

const stepHtml = (filed: FiledStep, index: number, { story, texts, dataset }: StoryInput): string => {
  const { t } = texts
  const { step, words, address } = filed
  const own = { lang: story.language, dir: 'auto' }
  return element(
    'section',
    {},
    ...paragraphsOf(step.text).map((text) => paragraph(escaped(text), { ...own, class: 'text' })),
    element(
      'figure',
      {},
      element('h2', {}, escaped(words.question)),
      paragraph(withBold(words.answer)),
      paragraph(escaped(words.filters), { class: 'quiet' }),
      mapOf(filed, 'wide', `map-${index}`),
      mapOf(filed, 'narrow', `map-${index}`),
      step.notes.length === 0
        ? ''
        : element('p', { class: 'quiet' }, escaped(t('story.notes'))) +
            element(
              'ul',
              {},
              ...step.notes.map((note) =>
                element(
                  'li',
                  {},
                  `${escaped(noteWhere(texts, dataset, note))}: ${element('span', own, escaped(note.text))}`,
                ),
              ),
            ),
      element(
        'figcaption',
        {},
        ...[words.routes, ...words.notes, words.published.join(' '), words.sources].map((text) =>
          paragraph(withBold(text)),
        ),
        paragraph(withBold(words.caveat)),
        paragraph(element('a', { href: address, rel: 'noopener' }, escaped(t('story.openMap')))),
      ),
    ),
  )
}

/** Writes a story as one page that needs nothing outside itself; `fonts` is a style element by `fontFaces`. */
export const storyPage = (input: StoryInput, fonts: string): string => {
  const { story, texts, dataset, address } = input
  const { t, locale } = texts
  const own = { lang: story.language, dir: 'auto' }
  const title = story.title || t('story.untitled')
  const credit = t('pictures.credit', { address: '', version: dataset.dataVersion })
  return [
    '<!doctype html>\n',
    element(
      'html',
      { lang: locale },
      element(
        'head',
        {},
        '<meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        `<meta http-equiv="Content-Security-Policy" content="${escaped(POLICY)}">`,
        '<meta name="referrer" content="no-referrer">',
        element('title', {}, escaped(title)),
        fonts,
        element('style', {}, tokens + style),
      ),
      element(
        'body',
        {},
        element(
          'main',
          {},
          element('h1', own, escaped(title)),
          story.by === '' ? '' : paragraph(escaped(t('story.by', { name: story.by })), { class: 'quiet' }),
          ...filedSteps(input).map((step, index) => stepHtml(step, index, input)),
        ),
        element(
          'footer',
          {},
          paragraph(escaped(t('story.file.credit'))),
          paragraph(element('a', { href: address, rel: 'noopener' }, escaped(t('story.file.open')))),
          paragraph(escaped(`${credit} ${t('footer.study')} ${t('footer.credit')}`)),
        ),
      ),
    ),
    '\n',
  ].join('')
}
