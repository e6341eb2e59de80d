import { type Measure, MEASURES } from '../../domain/known'
import type { Fill, Texture } from '../../map/geometry/fills'

/** Shades by how many classes a measure has, from the least known to the best known. */
const SHADES: Readonly<Record<number, readonly number[]>> = {
  3: [1, 3, 5],
  4: [1, 2, 4, 5],
  5: [1, 2, 3, 4, 5],
}

/** Missing answers have the textures that they have in the atlas. */
const TEXTURES: Readonly<Record<string, Texture>> = {
  'not-documented': 'not-documented',
  'partly-documented': 'partly-documented',
  'not-covered': 'not-covered',
  'not-mentioned': 'not-mentioned',
  'date-unknown': 'date-unknown',
  'not-known-since': 'no-as-far-as-known',
  'cannot-join': 'not-covered',
}

/** The fill of a class of a measure, or of what is missing. */
export const knownFill = (measure: Measure, shade: string): Fill => {
  const texture = TEXTURES[shade]
  if (texture) return { kind: 'texture', texture }
  const classes: readonly string[] = MEASURES[measure]
  const step = SHADES[classes.length]?.[classes.indexOf(shade)]
  if (step === undefined) throw new Error(`No shade for ${shade} of ${measure}`)
  return { kind: 'colour', token: `known-${step}` }
}
