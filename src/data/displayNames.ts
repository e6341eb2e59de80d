import type { Entity } from '../domain/entity'
import type { CorridorsFile, CountryFile, DisplayNamesFile } from './contract'

/**
 * An entity by its name in another language than English. The name in full is then the same: only English has both,
 * but for Kosovo, whose full name says under which resolution it stands.
 */
export const entityIn = (entity: Entity, file: DisplayNamesFile | undefined): Entity => {
  const name = file?.names[entity.code]
  if (name === undefined) return entity
  const more = entity.name.startsWith(`${entity.shortName} (`)
    ? entity.name.slice(entity.shortName.length)
    : ''
  return { ...entity, shortName: name, name: name + more }
}

/** The file of the routes with the names of its places in another language. */
export const corridorsIn = (file: CorridorsFile, names: DisplayNamesFile | undefined): CorridorsFile =>
  names
    ? {
        ...file,
        places: file.places.map((place) => ({ ...place, name: names.names[place.code] ?? place.name })),
      }
    : file

/** A country's file with the names of places outside the study in another language. */
export const countryIn = (file: CountryFile, names: DisplayNamesFile | undefined): CountryFile =>
  names
    ? {
        ...file,
        placeNames: Object.fromEntries(
          Object.entries(file.placeNames).map(([code, name]) => [code, names.names[code] ?? name]),
        ),
      }
    : file
