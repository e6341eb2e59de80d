import type { Topology } from 'topojson-specification'
import type { TitleOf } from '../../atlas/keepTitle'
import type { LoadInput } from '../../atlas/viewInput'
import type { Dataset } from '../../data/Dataset'
import { type FigureGeometry, figureGeometry } from '../../map/markup/figureGeometry'
import type { FilmChoice } from '../../state/film'
import { entityLabels } from '../../text/sentences/words'

/** What a film is drawn from besides the data. */
export interface FilmInput {
  readonly choice: FilmChoice
  readonly geometry: FigureGeometry
}

/** Makes the input of a film of one choice of treaties. */
export const filmInput = (
  choice: FilmChoice,
  { dataset, outlines }: { readonly dataset: Dataset; readonly outlines: Topology },
): FilmInput => ({ choice, geometry: figureGeometry(outlines, entityLabels(dataset)) })

/** Loads the outlines for the film of a choice. */
export const filmInputOf =
  (choice: FilmChoice): LoadInput<FilmInput> =>
  async (_, files) => {
    const outlines = await files.topology.load()
    return (dataset) => filmInput(choice, { dataset, outlines })
  }

/** Title of a film in the browser. */
export const filmTitle: TitleOf = ({ t }) => t('page.title', { question: t('film.title') })
