import { useMemo } from 'react'
import type { Topology } from 'topojson-specification'
import { surroundingsOf } from '../../map/geometry/surroundings'
import type { EntityCode } from '../../domain/entity'
import { useAtlas } from '../../state/context'
import { useTexts } from '../../text/context'
import { placeWords } from '../../text/sentences/describePlace'

export interface PlaceDescriptionProps {
  code: EntityCode
  topology: Topology
}

/** The location of a country, in sentences. */
export function PlaceDescription({ code, topology }: PlaceDescriptionProps) {
  const texts = useTexts()
  const dataset = useAtlas((state) => state.dataset)
  const filters = useAtlas((state) => state.filters)
  const surroundings = useMemo(() => surroundingsOf(topology, code), [topology, code])
  return <>{placeWords({ texts, dataset, filters }, dataset.entity(code), surroundings).join(' ')}</>
}
