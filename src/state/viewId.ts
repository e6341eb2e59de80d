import { hasEvidenceChoice, hasInstrument } from '../domain/themes'
import type { Filters } from './filters'

/** Folder of the views as files for programs, below the site's folder. */
export const VIEWS_FOLDER = 'data/views/'

type ViewQuestion = Pick<Filters, 'theme' | 'sub' | 'evidence' | 'instrument' | 'victims' | 'view'>

/** Names the files of the view that a reader sees, for all countries and the default day, such as `treaties/palermo`. */
export const viewId = ({ theme, sub, evidence, instrument, victims, view }: ViewQuestion): string => {
  if (view === 'routes') return `routes/${victims.join() === 'children' ? 'children' : 'anyone'}`
  if (view === 'grid') return 'treaties'
  return [
    theme,
    sub !== 'main' && sub,
    hasEvidenceChoice(theme) && evidence,
    hasInstrument(theme) && instrument,
  ]
    .filter(Boolean)
    .join('/')
}
