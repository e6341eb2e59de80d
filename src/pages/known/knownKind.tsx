import type { Topology } from 'topojson-specification'
import type { AtlasKind } from '../../atlas/mountAtlas'
import { type AtlasParts, AtlasProvider } from '../../atlas/AtlasProvider'
import type { KnownFile } from '../../data/contract'
import { loadKnown } from '../../data/loadKnown'
import type { KnownChoiceStore } from '../../state/knownChoice'
import { KnownPage } from './KnownPage'

export interface KnownInput {
  readonly file: KnownFile
  readonly topology: Topology
  readonly choice: KnownChoiceStore
}

function View({ input, ...parts }: AtlasParts & { input: KnownInput }) {
  return (
    <AtlasProvider {...parts}>
      <KnownPage {...input} />
    </AtlasProvider>
  )
}

/** The page of what is known as a kind of atlas, with the choice that its address has besides the filters. */
export const knownKind = (root: string, choice: KnownChoiceStore) =>
  ({
    View,
    loadInput: async (_, files) => {
      const [ofVersion, topology] = await Promise.all([loadKnown(root), files.topology.load()])
      return ({ dataVersion }) => ({ file: ofVersion(dataVersion), topology, choice })
    },
    titleOf: ({ t }) => t('page.title', { question: t('known.title') }),
    hasAllThemes: true,
    hasTools: true,
    unchangedMessage: 'known.unchanged',
  }) as const satisfies AtlasKind<KnownInput>
