import { useId } from 'react'
import type { Topology } from 'topojson-specification'
import { fillOf } from '../../map/geometry/fills'
import type { EntityCode } from '../../domain/entity'
import { type ComparedSide, PairMark } from '../../atlas/marks/Verdict'
import type { Compared } from '../../state/comparison'
import { useAtlas } from '../../state/context'
import { DEFAULT_FILTERS } from '../../state/filters'
import { useTexts } from '../../text/context'
import { CutOut } from '../../atlas/map/CutOut'
import type { PlaceDescriptionProps } from '../../atlas/map/MapDescription'
import { keyHead } from '../../text/sentences/keyNotes'
import { entityLabel, valueWords } from '../../text/sentences/words'
import styles from './PairMaps.module.css'
import { useLazy } from '../../text/lazyPart'
import { PLACE_DESCRIPTION } from '../../atlas/lazyParts'

function HiddenPlaceDescription({ id, ...place }: PlaceDescriptionProps & { id: string }) {
  const { state } = useLazy(PLACE_DESCRIPTION)
  return (
    <span id={id} className="visuallyHidden">
      {state.status === 'ready' && <state.value {...place} />}
    </span>
  )
}

interface PairMapsProps {
  codes: Compared
  topology: Topology
}

/** Two maps share the width of a page, and less in print: their names are larger than on a single one. */
const NAME_PX = 36

/** A small map of each, in the colour of the first question of the atlas. */
export function PairMaps({ codes, topology }: PairMapsProps) {
  return (
    <div className={styles.maps} data-count={codes.length}>
      {codes.map((code, side) => (
        <SmallMap key={code} code={code} side={side as ComparedSide} topology={topology} />
      ))}
    </div>
  )
}

function SmallMap({ code, side, topology }: { code: EntityCode; side: ComparedSide; topology: Topology }) {
  const descriptionId = useId()
  const texts = useTexts()
  const { t } = texts
  const dataset = useAtlas((state) => state.dataset)
  const on = useAtlas((state) => state.filters.on)
  const question = { ...DEFAULT_FILTERS, on }
  const value = dataset.valueOf(code, question)
  const name = entityLabel(dataset.entity(code))
  return (
    <figure className={styles.map}>
      <CutOut
        topology={topology}
        code={code}
        fill={fillOf('patterns', 'main', value.classes)}
        namePx={NAME_PX}
        label={t('comparePage.map', { name })}
        descriptionId={descriptionId}
      />
      <figcaption className={styles.caption}>
        <PairMark side={side} />
        <span>
          <small>{keyHead(texts, dataset, question)}</small>
          {t('comparePage.mapCaption', { name, value: valueWords(texts, 'patterns', 'main', value) })}
        </span>
        <HiddenPlaceDescription id={descriptionId} code={code} topology={topology} />
      </figcaption>
    </figure>
  )
}
