import { classesOf } from '../../domain/themes'
import { fillOfClass } from '../../map/geometry/fills'
import { element } from '../../map/markup/element'
import type { Paint } from '../../map/markup/shapes'
import { FILM_DEFAULTS } from '../../state/film'
import type { Texts } from '../../text/i18n'
import { filmSources } from '../../text/sentences/film'
import { classLabel } from '../../text/sentences/words'
import { type BlockStyle, plain, type SetBlock, setBlock, setText } from '../pictures/type'
import type { FilmInput } from './filmDrawing'

const { theme, sub } = FILM_DEFAULTS

/** A style of text in a picture of the film. */
export const filmType = (size: number, more: Partial<BlockStyle> = {}): BlockStyle => ({
  voice: 'sans',
  size,
  weight: 400,
  fill: 'var(--ink)',
  leading: Math.round(size * 1.35),
  ...more,
})

const SWATCH = { width: 30, height: 20 }

/** Draws the key of all maps. */
export const filmKey = (texts: Texts, paint: Paint, x: number, top: number): SetBlock => {
  const row = 34
  const classes = classesOf(theme, sub)
  return {
    svg: classes
      .map((classId, index) =>
        element(
          'g',
          { 'data-key-class': classId },
          element(
            'g',
            { transform: `translate(${x},${top + index * row})` },
            element('rect', {
              ...SWATCH,
              rx: 2,
              fill: paint(fillOfClass(theme, sub, classId)),
              stroke: 'var(--border)',
            }),
          ),
          setText(
            plain(classLabel(texts, theme, sub, classId)),
            x + 44,
            top + index * row + 17,
            filmType(20),
          ),
        ),
      )
      .join(''),
    bottom: top + classes.length * row,
  }
}

/** Characters that the file has no font for may be wider than estimated. */
const TEXT_SHARE = 0.95

/** The notes, sources, caveat and credit of a picture, in the largest type that has room. */
export const smallPrint = (
  { dataset, texts, film, address }: FilmInput,
  notes: readonly string[],
  { x, top, width, bottom }: { x: number; top: number; width: number; bottom: number },
): string => {
  const { t } = texts
  const paragraphs = [
    `<b>${t('footer.prevalence')}</b> ${t('footer.prevalenceMore')}`,
    ...notes,
    t('picture.sources', { sources: filmSources(texts, dataset, film.treaties) }),
    t('footer.boundaries'),
    [
      t('pictures.credit', { address: address === null ? '' : `, ${address}`, version: dataset.dataVersion }),
      t('footer.study'),
      t('footer.credit'),
    ].join(' '),
  ]
  const set = (size: number) => {
    const parts: string[] = []
    let end = 0
    for (const text of paragraphs) {
      const block = setBlock(
        text,
        { x, top: end, width: width * TEXT_SHARE },
        filmType(size, { fill: 'var(--ink-2)' }),
      )
      parts.push(block.svg)
      end = block.bottom + size / 2
    }
    return { svg: parts.join(''), height: end }
  }
  const sizes = [18, 17, 16, 15, 14, 13, 12, 11, 10].map(set)
  const fitting = sizes.find(({ height }) => height <= bottom - top) ?? sizes.at(-1)
  return fitting ? element('g', { transform: `translate(0,${bottom - fitting.height})` }, fitting.svg) : ''
}
