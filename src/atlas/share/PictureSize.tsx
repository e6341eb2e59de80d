import type { FigureSize } from '../../export/figure/figureSettings'

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
export function PictureSize({ value }: { value: FigureSize }) {
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
