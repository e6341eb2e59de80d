import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { AtlasContexts } from '../../src/atlas/AtlasProvider'
import { filesOf } from '../../src/data/load'
import { RoutesSection } from '../../src/pages/country/RoutesSection'
import { createAtlasStore } from '../../src/state/createAtlasStore'
import { allTexts } from '../support/allTexts'
import { realCountry, realDataset } from '../support/dataset'
import { UncountedRoutes } from '../../src/atlas/panel/Conflicts'

const shown = (content: React.ReactNode) => {
  render(
    <AtlasContexts
      id="test"
      store={createAtlasStore(realDataset())}
      files={filesOf({})}
      texts={allTexts()}
      root="./"
    >
      {content}
    </AtlasContexts>,
  )
  return screen.queryAllByText(/may be about offenders/).map(({ textContent }) => textContent)
}

it.each([
  ['FRA', 'France → Djibouti (2008)'],
  ['RUS', 'Russian Federation → Barbados (2008)'],
])('%s: the route that may be of offenders is named once with its year, and not counted', (code, route) => {
  const said = `${route}: One statement may be about offenders; not counted.`
  expect(shown(<RoutesSection file={realCountry(code)} />)).toEqual([said])
})

it('a country without such a route says nothing of it', () => {
  expect(shown(<UncountedRoutes file={realCountry('GBR')} />)).toEqual([])
})
