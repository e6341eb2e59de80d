import { useMemo, useRef } from 'react'
import { AtlasProvider, type AtlasParts } from '../../app/AtlasProvider'
import { HiddenMapWords } from '../../app/WordsOnMap'
import { hasDay } from '../../domain/themes'
import { Patterns } from '../../marks/Patterns'
import { bandsIn } from '../../site/bandsIn'
import { AtlasContext, useAtlas, useAtlasParts } from '../../store/context'
import { useTexts } from '../../text/context'
import { questionText } from '../../wording/question'
import type { MapDrawing } from '../../map/markup/drawing'
import { LostNotice, useLostPart } from '../../views/map/LostNotice'
import { MapView } from '../../views/map/MapView'
import { RouteNote } from '../../views/routes/RouteNote'
import { EmbedAnswer } from './EmbedAnswer'
import { EmbedDays } from './EmbedDays'
import { EmbedFoot } from './EmbedFoot'
import styles from './EmbedMap.module.css'
import { KeyLine } from './KeyLine'
import { MapNotes } from './MapNotes'
import { Scope } from './Scope'
import { useTextureScale } from './useTextureScale'

/** A frame has less room than a page: one map from 480 px of width, or where it or the map's part of it is low. */
const PANELS = { belowPx: 480, windowPx: 420, heightPx: 180 } as const

/** A map in a frame of another site: question, key in a line, map, and under it what must never be missing. */
export function EmbedMap({ ground: map, ...parts }: AtlasParts & { ground: MapDrawing | null }) {
  return (
    <AtlasProvider {...parts}>
      <Framed map={map} MapWords={parts.MapWords} />
    </AtlasProvider>
  )
}

function Framed({ map, MapWords }: Pick<AtlasParts, 'MapWords'> & { map: MapDrawing | null }) {
  const texts = useTexts()
  const filters = useAtlas((state) => state.filters)
  const dataset = useAtlas((state) => state.dataset)
  const atlas = useAtlasParts()
  const enlarged = useMemo(() => ({ ...atlas, id: `${atlas.id}-large` }), [atlas])
  const area = useRef<HTMLDivElement>(null)
  const scale = useTextureScale(area)
  const { lost, tellLost } = useLostPart()
  return (
    <main className={styles.embed} data-page="" data-atlas="">
      <header className={styles.head}>
        <h1 className={styles.question}>{questionText(texts, filters)}</h1>
        <Scope />
        <KeyLine />
        {hasDay(filters.theme, filters.sub) && <EmbedDays />}
      </header>
      <div ref={area} className={styles.area}>
        <AtlasContext value={scale === 1 ? atlas : enlarged}>
          {scale !== 1 && <Patterns bands={bandsIn(dataset)} scale={scale} />}
          <MapView drawing={map} panels={PANELS} tellLost={tellLost} />
        </AtlasContext>
      </div>
      <LostNotice lost={lost} />
      <HiddenMapWords MadeWords={MapWords} />
      <EmbedAnswer />
      <RouteNote />
      <EmbedFoot>
        <MapNotes />
      </EmbedFoot>
    </main>
  )
}
