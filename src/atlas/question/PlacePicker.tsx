import { memo } from 'react'
import { REGIONS } from '../../domain/entity'
import { useAtlas, useFilters } from '../../state/context'
import type { Place } from '../../state/filters'
import { useTexts } from '../../text/context'
import { whereWords } from '../../text/sentences/answerSentence'
import { WordPicker } from '../../ui/Picker'

const ALL: Place = { regions: [], groups: [] }

/** The places that are offered; a link may name any other combination of sub-regions and organisations. */
const PLACES: readonly Place[] = [
  ALL,
  ...REGIONS.map((region): Place => ({ regions: [region], groups: [] })),
  { regions: [], groups: ['eu'] },
]

const idOf = ({ regions, groups }: Place): string => [...regions, ...groups].join()

interface PlacePickerProps {
  /** Whether all countries are "All 51", where there is little room. */
  isShort?: boolean
}

/** Which countries are shown, in words of the sentence: all, a sub-region, or the members of the EU in 2007. */
export const PlacePicker = memo(function PlacePicker({ isShort = false }: PlacePickerProps) {
  const texts = useTexts()
  const { t, capital } = texts
  const current = useFilters('regions', 'groups')
  const count = useAtlas((state) => state.dataset.entities.length)
  const selectPlace = useAtlas((state) => state.selectPlace)
  const id = idOf(current)
  const placeOf = (picked: string) => PLACES.find((place) => idOf(place) === picked) ?? current
  const wordOf = (place: Place) =>
    isShort && place === ALL ? t('filter.all', { count }) : capital(whereWords(texts, place) || t('in.all'))
  return (
    <WordPicker
      label={t('filter.place')}
      value={id}
      values={[...new Set([...PLACES.map(idOf), id])]}
      wordOf={(each) => wordOf(placeOf(each))}
      onPick={(picked) => selectPlace(placeOf(picked))}
    />
  )
})
