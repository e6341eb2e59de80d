import type { Topology } from 'topojson-specification'
import type { EntityCode } from '../../domain/entity'
import { outlinesIn } from '../../export/figure/figureFrame'
import { WIDE_FRAME } from '../../map/geometry/frames'
import { areaAround } from '../../map/geometry/areaAround'
import { useAtlas, useAtlasStore, useFilters } from '../../state/context'
import { type Area, type Filters, wholeArea } from '../../state/filters'
import { areRoutesWanted } from '../../state/routes'
import { useTexts } from '../../text/context'
import { entityLabel } from '../../text/sentences/words'
import { OptionRow } from '../../ui/Choices'
import { CountryOptions } from '../compare/Choice'
import { SelectField } from './SelectField'

/** The area around a country; null without one. */
const areaOf = (topology: Topology, code: EntityCode | null): Area | null => {
  const country = outlinesIn(topology, WIDE_FRAME).entities.find((entity) => entity.code === code)
  return country ? areaAround(WIDE_FRAME, country) : null
}

const isSameArea = (one: Area | null, other: Area | null): boolean => one?.toString() === other?.toString()

/** A map's country, its part and its routes. */
export function MapChoices({ topology }: { topology: Topology }) {
  const { t } = useTexts()
  const store = useAtlasStore()
  const dataset = useAtlas((state) => state.dataset)
  // A link of the list of routes shows them as well.
  const hasRoutes = useAtlas((state) => areRoutesWanted(state.filters))
  const { entity, area, regions, groups } = useFilters('entity', 'area', 'regions', 'groups')
  const around = areaOf(topology, entity)
  const whole = wholeArea({ regions, groups })
  const isAround = around !== null && around !== 'whole' && isSameArea(area, around)
  const part = isAround ? 'country' : isSameArea(area, whole) ? 'whole' : area === null ? 'regions' : 'own'
  const change = (next: Partial<Filters>) => {
    const { filters, restore } = store.getState()
    restore({ ...filters, ...next })
  }
  const pickCountry = (code: EntityCode | null) =>
    change({ entity: code, ...(isAround && { area: areaOf(topology, code) }) })
  const areas = { whole, regions: null, country: around, own: area }
  return (
    <>
      <SelectField
        label={t('figure.country')}
        value={entity ?? ''}
        onPick={(code) => pickCountry(code || null)}
      >
        <option value="">{t('figure.country.none')}</option>
        <CountryOptions others={[]} chosen={entity} />
      </SelectField>
      <SelectField
        label={t('figure.part')}
        value={part}
        onPick={(picked) => change({ area: areas[picked as keyof typeof areas] })}
      >
        <option value="whole">{t('figure.part.whole')}</option>
        {whole !== null && <option value="regions">{t('figure.part.regions')}</option>}
        {entity !== null && around !== 'whole' && (
          <option value="country">
            {t('figure.part.country', { name: entityLabel(dataset.entity(entity)) })}
          </option>
        )}
        {part === 'own' && <option value="own">{t('figure.part.own')}</option>}
      </SelectField>
      <OptionRow
        type="checkbox"
        checked={hasRoutes}
        onChange={() => change({ hasRoutes: !hasRoutes, view: 'map' })}
      >
        {t('route.on')}
      </OptionRow>
    </>
  )
}
