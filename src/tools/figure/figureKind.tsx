import type { Topology } from 'topojson-specification'
import type { TitleOf } from '../../atlas/keepTitle'
import type { AtlasKind } from '../../atlas/mountAtlas'
import { topologyInput } from '../../atlas/viewInput'
import { loadTools } from '../../text/catalogues'
import { FigurePage } from './FigurePage'
import type { FigureStore } from './figureStore'

/** What the page of figures needs besides the data. */
export interface FigureInputs {
  readonly topology: Topology
  readonly settings: FigureStore
}

const figureTitle: TitleOf = ({ t }) => t('page.title', { question: t('figure.title') })

/** The page of figures as a kind of atlas. */
export const figureKind = (settings: FigureStore) =>
  ({
    View: FigurePage,
    loadInput: async (page, files) => {
      const topologyOf = await topologyInput(page, files)
      return (dataset, texts) => ({ topology: topologyOf(dataset, texts), settings })
    },
    titleOf: figureTitle,
    loadMessages: loadTools,
    unchangedMessage: 'figure.unchanged',
  }) as const satisfies AtlasKind<FigureInputs>
