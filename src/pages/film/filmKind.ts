import type { AtlasKind } from '../../atlas/mountAtlas'
import type { FilmChoice } from '../../state/film'
import { type FilmInput, filmInputOf, filmTitle } from './filmInput'
import { FilmPage } from './FilmPage'

/** The film as a kind of atlas, of one choice of treaties. */
export const filmKind = (choice: FilmChoice) =>
  ({
    View: FilmPage,
    loadInput: filmInputOf(choice),
    titleOf: filmTitle,
    hasTools: true,
    unchangedMessage: 'film.unchanged',
  }) as const satisfies AtlasKind<FilmInput>
