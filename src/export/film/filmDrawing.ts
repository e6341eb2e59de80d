import type { Dataset } from '../../data/Dataset'
import { dayAfter } from '../../domain/day'
import type { InstrumentId, IsoDay } from '../../domain/treaty'
import { fillOf } from '../../map/geometry/fills'
import { element, stroke } from '../../map/markup/element'
import type { FigureGeometry } from '../../map/markup/figureGeometry'
import { mapLayers } from '../../map/markup/mapLayers'
import { type Paint, shapes } from '../../map/markup/shapes'
import { createMarks } from '../../map/paint/marks'
import { changeDays, type Film, FILM_DEFAULTS, filmHistory } from '../../state/film'
import type { PresentTimeline } from '../../state/timeline'
import type { Texts } from '../../text/i18n'
import { sentenceText } from '../../text/sentences/answerSentence'
import { boundCount, filmNotes } from '../../text/sentences/film'
import { instrumentLabel } from '../../text/sentences/question'
import { createPaints } from '../pictures/mapLayer'
import { pictureDocument } from '../pictures/pictureDocument'
import type { Picture } from '../pictures/save'
import { plain, setBlock, setText } from '../pictures/type'
import { filmKey, filmType, smallPrint } from './filmWords'
import { axis, changingText, type Changing } from './changing'
import { createMotion, type Motion } from './motion'
import { AXIS, CAPTION, FILM_SIZE, filmPlaces, MARGIN } from './places'

/** A film and what its pictures say about it. */
export interface FilmInput {
  readonly dataset: Dataset
  readonly texts: Texts
  readonly geometry: FigureGeometry
  readonly film: Film
  /** Null where others cannot open the film. */
  readonly address: string | null
  /** A style element by `fontFaces`; empty for the reader's fonts. */
  readonly fonts: string
}

const { theme, sub } = FILM_DEFAULTS

type Period = readonly [first: IsoDay, last: IsoDay]

const periodOf = ({ whole: { first, last } }: Film): Period => [first, last]

/** Draws a map of the film on a day, with the changes of its countries over the film. */
const filmMap = (
  { dataset, texts, geometry, film }: FilmInput,
  instrument: InstrumentId,
  { on, id, paint, motion }: { on: IsoDay; id: string; paint: Paint; motion: Motion | null },
): string => {
  const { frame, outlines, discs } = geometry
  const look = {
    t: texts.t,
    id,
    marks: createMarks(texts)(dataset, { ...FILM_DEFAULTS, instrument, on }),
    paint,
  }
  if (motion)
    for (const [code, history] of filmHistory(dataset, instrument, periodOf(film)))
      if (history.length > 1)
        motion.jump(
          `#${id} [data-entity="${code}"]`,
          'fill',
          history.map(({ day, classId }) => [day, paint(fillOf(theme, sub, [classId]))]),
        )
  const box = { width: frame.widthPx, height: frame.heightPx }
  return [
    element('clipPath', { id: `${id}-frame` }, element('rect', box)),
    element(
      'g',
      { id, 'clip-path': `url(#${id}-frame)`, 'data-film-map': instrument },
      element('rect', { ...box, fill: 'var(--sea)' }),
      mapLayers({ ...geometry, labels: [] }, look, {
        entities: shapes(outlines.entities, look),
        rings: [],
        still: {
          overlay: element('g', stroke('ink', 1.2), shapes(discs, look)),
          chosenNames: '',
          outlined: {},
        },
      }),
    ),
  ].join('')
}

/** The first of January of each year of a period. */
const newYears = ([first, last]: Period): IsoDay[] => {
  const days: IsoDay[] = []
  for (let year = Number(first.slice(0, 4)) + 1; `${year}-01-01` <= last; year += 1)
    days.push(`${year}-01-01`)
  return days
}

/** R23: a film that begins before the independence of a state says how that state is shown. */
const ownName = ({ dataset, texts, film }: FilmInput): string[] =>
  dataset.entities.some(({ independentSince = '' }) => independentSince > film.whole.first)
    ? [texts.t('film.ownName')]
    : []

const draw = (input: FilmInput, on: IsoDay, motion: Motion | null): Picture => {
  const { dataset, texts, geometry, film } = input
  const { t, day } = texts
  const { paint, defs } = createPaints()
  const period = periodOf(film)
  const treaties = [...film.timelines]
  const { maps, columnWidth, axis: axisPlace, print } = filmPlaces(treaties.length, geometry.frame)
  const histories = treaties.map(([id]) => filmHistory(dataset, id, period))
  const changing = (of: Changing) => changingText(of, { on, period, motion })
  const title = setBlock(
    t('film.title'),
    { x: MARGIN, top: MARGIN - 8, width: columnWidth },
    filmType(38, { voice: 'serif', weight: 600, isTitle: true, leading: 46 }),
  )
  const dayTop = title.bottom + 24
  const legend = filmKey(texts, paint, MARGIN, dayTop + 100)
  const drawn = treaties.map(([instrument, present], index) => {
    const place = maps[index] ?? { x: 0, y: 0, scale: 1 }
    const { x, y, scale } = place
    const count = (onDay: IsoDay) => sentenceText(texts, boundCount(present, onDay))
    return [
      setText(plain(instrumentLabel(texts, instrument)), x, y + 24, filmType(26, { weight: 650 })),
      changing({
        id: `count${index}`,
        days: [...changeDays([histories[index] ?? new Map()]), ...countDays(present)],
        textOn: count,
        x,
        y: y + 54,
        style: filmType(22, { fill: 'var(--ink-2)' }),
      }),
      element(
        'g',
        { transform: `translate(${x},${y + CAPTION}) scale(${scale})` },
        filmMap(input, instrument, { on, id: `map${index}`, paint, motion }),
      ),
    ].join('')
  })
  const shownDay = changing({
    id: 'day',
    days: [...changeDays(histories), ...newYears(period), period[1]],
    textOn: day,
    x: MARGIN,
    y: dayTop + 52,
    style: filmType(44, { voice: 'serif', weight: 600 }),
  })
  const line = axis(axisPlace, { on, period, motion })
  const parts = [
    geometry.shared,
    title.svg,
    shownDay,
    legend.svg,
    ...drawn,
    line,
    smallPrint(input, [...filmNotes(texts, dataset, film.treaties, on), ...(motion ? ownName(input) : [])], {
      ...print,
      top: print.x === MARGIN ? legend.bottom + 20 : axisPlace.y + AXIS,
    }),
  ]
  const style = motion ? element('style', {}, motion.css()) : ''
  return {
    ...FILM_SIZE,
    name: ['child-trafficking-atlas_film', ...film.treaties, motion ? period.join('_') : on].join('_'),
    svg: pictureDocument(FILM_SIZE, `${t('film.title')}: ${day(on)}`, input.fonts, style, defs(), ...parts),
  }
}

/** Days besides changes on which the sentence of a count may change: when a treaty opens, and when sources end. */
const countDays = ({ opened, timeline }: PresentTimeline): IsoDay[] =>
  [opened, timeline.unknownAfter && dayAfter(timeline.unknownAfter[0])].filter((day) => day !== undefined)

/** Draws the film on one day. */
export const filmPicture = (input: FilmInput, on: IsoDay): Picture => draw(input, on, null)

/** Draws the whole film as one picture that plays by itself, again and again; it needs no script. */
export const animatedFilm = (input: FilmInput): Picture =>
  draw(input, input.film.whole.last, createMotion(periodOf(input.film)))
