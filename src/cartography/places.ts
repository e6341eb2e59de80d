import type { EntityCode } from '../domain/entity'
import type { EntityOutline } from './outlines'

/** What is known of an outline besides its path. */
export type EntityPlace = Omit<EntityOutline, 'path'>

/** Places of outlines as one text that a page can carry; `readPlaces` reads it. */
export const writePlaces = (outlines: readonly EntityPlace[]): string =>
  outlines.map(({ code, pointPx, areaPx, boxPx }) => [code, ...pointPx, areaPx, ...boxPx].join(' ')).join(';')

/** Places by code out of what `writePlaces` wrote; those that are not whole are left out. */
export const readPlaces = (text: string): ReadonlyMap<EntityCode, EntityPlace> =>
  new Map(
    text.split(';').flatMap((entry): [EntityCode, EntityPlace][] => {
      const [code = '', ...numbers] = entry.split(' ')
      const [x = NaN, y = NaN, areaPx = NaN, left = NaN, top = NaN, right = NaN, bottom = NaN] =
        numbers.map(Number)
      if (code === '' || Number.isNaN(bottom)) return []
      return [[code, { code, pointPx: [x, y], areaPx, boxPx: [left, top, right, bottom] }]]
    }),
  )
