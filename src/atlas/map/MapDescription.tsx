import { useMemo } from 'react'
import type { Topology } from 'topojson-specification'
import type { EntityCode } from '../../domain/entity'
import { surroundingsOf } from '../../map/geometry/surroundings'
import { useAtlas } from '../../state/context'
import { useRoutes } from '../../state/useRoutes'
import { useTexts } from '../../text/context'
import { placeWords } from '../../text/sentences/describeCountry'
import { mapDescriptionOf } from './mapDescriptionMarkup'

/** The text alternative of an atlas's present map. */
export function MapDescription({ topology }: { topology: Topology }) {
  const texts = useTexts()
  const dataset = useAtlas((state) => state.dataset)
  const filters = useAtlas((state) => state.filters)
  const html = mapDescriptionOf(texts, { dataset, filters }, topology, useRoutes().file)
  // oxlint-disable-next-line react/no-danger -- the same markup as an embed's, which has no React
  return <div dangerouslySetInnerHTML={{ __html: html }} />
}

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
