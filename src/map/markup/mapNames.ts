import type { Dataset } from '../../data/Dataset'
import { memoise } from '../../domain/memoise'
import type { Texts } from '../../text/i18n'
import { entityLabel, isKosovo } from '../../text/sentences/words'
import type { MapNames } from '../geometry/namesOnMap'

/** The names that maps write in a language. Kosovo's two letters have the asterisk of its name. */
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
