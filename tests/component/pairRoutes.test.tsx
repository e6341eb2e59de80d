import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { AtlasContexts } from '../../src/atlas/AtlasProvider'
import { filesOf } from '../../src/data/load'
import { PairRoutes } from '../../src/pages/compare/PairRoutes'
import { createAtlasStore } from '../../src/state/createAtlasStore'
import { allTexts } from '../support/allTexts'
import { realCountry, realDataset } from '../support/dataset'

it('the years of routes of both countries name the sources of each, by its own list', () => {
  const [albania, moldova] = [realCountry('ALB'), realCountry('MDA')]
  const [source] = moldova.sources
  if (!source) throw new Error('Moldova has no source.')
  const other = { ...source, id: 'other-reports', title: 'Reports of another publisher' }
  const second = {
    ...moldova,
    sources: [...moldova.sources, other],
    corridors: moldova.corridors.map((one) => ({ ...one, sourceIds: [other.id] })),
  }
  render(
    <AtlasContexts
      id="test"
      store={createAtlasStore(realDataset())}
      files={filesOf({})}
      texts={allTexts()}
      root="./"
    >
      <PairRoutes files={[albania, second]} />
    </AtlasContexts>,
  )
  const named = screen.getAllByText(/Reports of another publisher/)
  expect(named.length).toBeGreaterThan(0)
})
