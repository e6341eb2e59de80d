import { fillOf, type Fill } from '../geometry/fills'
import { answerOf } from '../../state/answer'
import type { AtlasState } from '../../state/createAtlasStore'
import type { Texts } from '../../text/i18n'
import { lineOf, type ValueInLine } from '../../text/sentences/lines'
import { entityLabel } from '../../text/sentences/words'
import type { Paint } from '../markup/shapes'
import { element, escaped } from '../markup/element'
import labelStyles from '../../ui/PointerLabel.module.css'
import markStyles from '../markup/marks.module.css'
import styles from '../markup/map.module.css'

/** Draws a swatch of a class's fill; the text beside it states the meaning. */
const swatch = (fill: Fill, paint: Paint): string =>
  element(
    'svg',
    { class: markStyles.swatch, viewBox: '0 0 18 14', 'aria-hidden': 'true' },
    element('rect', { fill: paint(fill) }),
  )

export const paragraph = (className: string | undefined, text: string): string =>
  element('p', { class: className }, escaped(text))

export const labelTitle = (text: string): string => paragraph(labelStyles.title, text)
export const labelNote = (text: string): string => paragraph('noteText', text)

const labelValue = (fill: Fill, { words, tag, marks }: ValueInLine, paint: Paint): string =>
  element('p', { class: styles.value }, swatch(fill, paint), escaped(words)) +
  [tag, ...marks.map((mark) => `${mark.sign} ${mark.words}`)].filter(Boolean).map(labelNote).join('')

const EDGE = '8px'

/** CSS places the label beside the pointer by its own size (100%), below or else above the point, so that no pointer move needs a layout. */
const placeLabel = (label: HTMLElement | null, { x, y }: { readonly x: number; readonly y: number }) => {
  if (!label) return
  const below = `${y + 20}px`
  const left = `min(${x + 16}px, 100vw - 100% - ${EDGE})`
  // The factor turns any lack of space into a shift by the whole height.
  const lift = `clamp(-100% - 32px, (100vh - 100% - ${below}) * 9999, 0px)`
  label.style.transform = `translate(max(${EDGE}, ${left}), max(${EDGE}, ${below} + ${lift}))`
}

/** Writes the label of an entity: name, value with its time, and whether a filter excludes it. */
export const labelFor = (
  texts: Texts,
  { dataset, filters }: Pick<AtlasState, 'dataset' | 'filters'>,
  code: string,
  paint: Paint,
): string => {
  const { theme, sub } = filters
  const entity = dataset.entity(code)
  const answer = answerOf(dataset, filters)
  const value = answer.valueOf.get(code)
  const isOfRoutes = filters.view === 'routes'
  const isInScope = answer.inScope.includes(entity)
  return [
    labelTitle(entityLabel(entity)),
    value && !isOfRoutes
      ? labelValue(fillOf(theme, sub, value.classes), lineOf(texts, dataset, code, filters, value), paint)
      : '',
    isInScope ? '' : labelNote(texts.t('map.outOfScope')),
  ].join('')
}

export interface PointerLabel {
  readonly say: (id: string, markup: string | null) => void
  readonly moveTo: (x: number, y: number) => void
}

/** Makes a label in an element; its `data-pointer-label` is the code or the id of its target. */
export const createPointerLabel = (host: Element): PointerLabel => {
  let label: HTMLElement | null = null
  let shown = ''
  const at = { x: 0, y: 0 }
  return {
    say: (id, markup) => {
      if (markup === null) {
        label?.remove()
        label = null
        shown = ''
        return
      }
      if (!label) {
        label = document.createElement('div')
        label.className = labelStyles.label ?? ''
        label.setAttribute('aria-hidden', 'true')
        placeLabel(label, at)
        host.append(label)
      }
      label.setAttribute('data-pointer-label', id)
      if (shown !== markup) label.innerHTML = markup
      shown = markup
    },
    moveTo: (x, y) => {
      Object.assign(at, { x, y })
      placeLabel(label, at)
    },
  }
}
