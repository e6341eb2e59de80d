import { useId } from 'react'
import { CutOut } from '../../atlas/map/CutOut'
import { type ComparedSide, PairMark } from '../../atlas/marks/Verdict'
import type { EntityCode } from '../../domain/entity'
import { fillOf } from '../../map/geometry/fills'
import type { Compared } from '../../state/comparison'
import { useAtlas } from '../../state/context'
import { DEFAULT_FILTERS } from '../../state/filters'
import { useTexts } from '../../text/context'
import { keyHead } from '../../text/sentences/keyNotes'
import { lineOf, lineText } from '../../text/sentences/lines'
import { entityLabel } from '../../text/sentences/words'
import type { CountryMap } from './countryMap'
import cutOutStyles from '../../map/markup/cutOut.module.css'
import styles from './PairMaps.module.css'

interface PairMapsProps {
  codes: Compared
  /** The maps as far as they are loaded. */
  maps: readonly (CountryMap | undefined)[]
}

/** A small map of each, in the colour of the first question of the atlas. */
export function PairMaps({ codes, maps }: PairMapsProps) {
  return (
    <div className={styles.maps} data-count={codes.length}>
      {codes.map((code, side) => (
        <SmallMap key={code} code={code} side={side as ComparedSide} map={maps[side]} />
      ))}
    </div>
  )
}

interface SmallMapProps {
  code: EntityCode
  side: ComparedSide
  map: CountryMap | undefined
}

function SmallMap({ code, side, map }: SmallMapProps) {
  const descriptionId = useId()
  const texts = useTexts()
  const { t } = texts
  const dataset = useAtlas((state) => state.dataset)
  const on = useAtlas((state) => state.filters.on)
  const question = { ...DEFAULT_FILTERS, on }
  const value = dataset.valueOf(code, question)
  const entity = dataset.entity(code)
  const name = entityLabel(entity)
  return (
    <figure className={styles.map}>
      {map ? (
        <CutOut
          map={map}
          fill={fillOf('patterns', 'main', value.classes)}
          label={t('comparePage.map', { name })}
          descriptionId={descriptionId}
        />
      ) : (
        <svg className={cutOutStyles.map} viewBox="0 0 720 480" aria-hidden="true" />
      )}
      <figcaption className={styles.caption}>
        <PairMark side={side} />
        <span>
          <small>{keyHead(texts, dataset, question)}</small>
          {t('map.country', { name, value: lineText(lineOf(texts, dataset, code, question, value)) })}
        </span>
        <span id={descriptionId} className="visuallyHidden">
          {map?.place}
        </span>
      </figcaption>
    </figure>
  )
}
