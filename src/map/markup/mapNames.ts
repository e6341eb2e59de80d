import type { Dataset } from '../../data/Dataset'
import { memoise } from '../../domain/memoise'
import type { Texts } from '../../text/i18n'
import { entityLabel, isKosovo } from '../../text/sentences/words'
import type { MapNames } from '../geometry/namesOnMap'
import { SEA_IDS } from '../geometry/seas'

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
    seas: Object.fromEntries(SEA_IDS.map((id) => [id, t(`sea.${id}`)])) as Required<MapNames>['seas'],
  }),
)
