import { useEffect, useEffectEvent, useState } from 'react'
import {
  DEFAULT_FIGURE,
  FIGURE_FILES,
  FIGURE_SIZES,
  type FigureFileType,
  type FigureSettings,
  type FigureSize,
  figureKindOf,
  figurePath,
  toFigureQuery,
} from '../../pictures/figureSettings'
import { useAtlas, useAtlasStore, useFiles } from '../../state/context'
import type { Filters } from '../../state/filters'
import { useSiteAddress, useSiteRoot } from '../../state/sitePlace'
import { useTexts } from '../../text/context'
import { lazyPart } from '../../text/lazyPart'
import { saveFile } from '../../ui/copyAndSave'
import { Segments } from '../../ui/Choices'
import { PressButton, Row, usePress } from './Row'
import styles from './Share.module.css'
import { type Subject, pathOf } from './subject'

const FIGURES = lazyPart(async () => {
  const [files, drawing] = await Promise.all([
    import('../../pictures/figureFiles'),
    import('../../pictures/drawFigure'),
  ])
  return { ...files, fittingSizes: drawing.fittingSizes }
})

/** A picture of the present state in one of four layouts; the code that draws it is loaded when it is wanted. */
export function PictureRow({ subject }: { subject: Subject }) {
  const texts = useTexts()
  const { t } = texts
  const root = useSiteRoot()
  const filters = useAtlas((state) => state.filters)
  const isComparison = subject === 'comparison'
  const [type, setType] = useState<FigureFileType>('png')
  const [chosen, setSize] = useState(DEFAULT_FIGURE.size)
  const settings = { ...DEFAULT_FIGURE, size: chosen, kind: isComparison ? ('comparison' as const) : null }
  const code = FIGURES(texts)
  const loadInput = useInput(subject)
  const sizes = useFittingSizes(settings, filters, async () => {
    const [{ fittingSizes }, input] = await Promise.all([code.load(), loadInput()])
    return fittingSizes(settings, input)
  })
  const size = sizes.includes(chosen) ? chosen : (sizes[0] ?? chosen)
  const press = usePress('share.saved', async () => {
    const [{ figureFile }, input] = await Promise.all([code.load(), loadInput()])
    const { name, blob } = await figureFile({ ...settings, size }, input, type)
    saveFile(name, blob, blob.type)
  })
  // A comparison has no other choices; a file has no other page.
  const page = isComparison ? undefined : figurePath(filters, toFigureQuery(settings))
  return (
    <Row
      icon="picture"
      title={t('share.picture')}
      hint={t('share.picture.hint')}
      more={
        page !== undefined && (
          <a className={styles.beneath} href={root + page}>
            {t('share.picture.more')}
          </a>
        )
      }
      press={press}
      failed="share.picture.failed"
      isLost={code.state().status === 'failed'}
    >
      <Segments
        legend={t('share.picture.layout')}
        look="tiles"
        values={sizes}
        value={size}
        Drawing={PictureSize}
        labelOf={(choice) => t(`figure.size.${choice}`)}
        onChoose={setSize}
      />
      <Segments
        legend={t('share.picture.format')}
        look="joined"
        values={FIGURE_FILES}
        value={type}
        labelOf={(choice) => choice.toUpperCase()}
        onChoose={setType}
      />
      <PressButton press={press} label={t('share.picture.save')} />
    </Row>
  )
}

/** Gives what loads all that the picture is drawn from. */
const useInput = (subject: Subject) => {
  const texts = useTexts()
  const store = useAtlasStore()
  const files = useFiles()
  const site = useSiteAddress()
  return async () => {
    const { loadFigureInput } = await FIGURES(texts).load()
    const address = site + pathOf(subject, store.getState().filters)
    return loadFigureInput(store.getState(), files, texts, address)
  }
}

/** The sizes that have room for the rows of a table or of a comparison; all until that is known, and for a map. */
const useFittingSizes = (
  settings: FigureSettings,
  filters: Filters,
  load: () => Promise<readonly FigureSize[]>,
): readonly FigureSize[] => {
  const [sizes, setSizes] = useState<readonly FigureSize[]>(FIGURE_SIZES)
  const hasRows = figureKindOf(settings, filters) !== 'map'
  const ask = useEffectEvent(() => {
    // Where it does not load, a press says so.
    load().then(setSizes, () => undefined)
  })
  useEffect(() => {
    if (hasRows) ask()
  }, [hasRows])
  return sizes
}

interface Drawn {
  readonly width: number
  readonly height: number
  /** Where the map is on it, and its lines of text. */
  readonly map: string
  readonly lines: string
}

const DRAWN: Readonly<Record<FigureSize, Drawn>> = {
  report: { width: 16, height: 20, map: 'M3.5 6.5h9v8h-9Z', lines: 'M3.5 3.5h9M3.5 17h9' },
  slide: { width: 24, height: 14, map: 'M3.5 4h9v7h-9Z', lines: 'M15 4.5h6M15 7.5h6' },
  square: { width: 18, height: 18, map: 'M3.5 6h11v7h-11Z', lines: 'M3.5 3.5h11M3.5 15.5h11' },
  poster: { width: 14, height: 20, map: 'M3 6h8v7h-8Z', lines: 'M3 3.5h8M3 15.5h8M3 17.5h5' },
}

/** A drawing of a layout: its shape, with the place of the map and of the words. */
function PictureSize({ value }: { value: FigureSize }) {
  const { width, height, map, lines } = DRAWN[value]
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <path
        d={`M.5.5h${width - 1}v${height - 1}h-${width - 1}Z${map}${lines}`}
        fill="none"
        stroke="currentColor"
      />
    </svg>
  )
}
