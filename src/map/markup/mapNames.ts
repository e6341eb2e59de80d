import type { Dataset } from '../../data/Dataset'
import type { EntityCode } from '../../domain/entity'
import { memoise } from '../../domain/memoise'
import type { Texts } from '../../text/i18n'
import { entityLabel, isKosovo } from '../../text/sentences/words'
import type { MapNames } from '../geometry/namesOnMap'
import type { PlacedName } from '../geometry/setName'

/** What maps write in a language. Kosovo's two letters have the asterisk of its name. */
export const mapNames = memoise(
  ({ entities }: Pick<Dataset, 'entities'>, { t }: Pick<Texts, 't'>): Required<MapNames> => ({
    countries: Object.fromEntries(
      entities.map((entity) => {
        const { code, letters } = entity
        return [
          code,
          { name: entityLabel(entity), letters: letters && (isKosovo(entity) ? `${letters}*` : letters) },
        ]
      }),
    ),
    seas: {
      atlantic: t('sea.atlantic'),
      north: t('sea.north'),
      mediterranean: t('sea.mediterranean'),
      black: t('sea.black'),
      caspian: t('sea.caspian'),
    },
  }),
)

/**
 * Explains the letters on a filtered map: each shown country that is not named on it, with its two letters. Empty for a
 * map of all countries, whose list is beside it.
 */
export const lettersLine = (
  placed: readonly PlacedName[],
  shown: ReadonlySet<EntityCode>,
  { countries }: Pick<MapNames, 'countries'>,
): string => {
  if (shown.size === Object.keys(countries).length) return ''
  const named = new Set(placed.filter(({ isCode }) => !isCode).map(({ code }) => code))
  return [...shown]
    .filter((code) => !named.has(code))
    .map((code) => `${countries[code]?.letters ?? ''} ${countries[code]?.name ?? ''}`.trim())
    .toSorted()
    .join(' · ')
}
