import type { Texts } from '../../text/i18n'
import type { Frame } from '../geometry/frames'

/** Gives the ids of the texts that describe the map of an atlas. */
export const mapIds = (id: string) => ({ help: `${id}-map-help`, focus: `${id}-map-focus` })

/** Gives the accessible name of the SVG of a frame. */
export const frameLabel = (t: Texts['t'], question: string, { id }: Pick<Frame, 'id'>): string =>
  t('map.label', { question }) + (id === 'wide' || id === 'area' ? '' : ` (${t(`map.${id}`)})`)
