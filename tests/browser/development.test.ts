import { expect, it } from 'vitest'
import { classesBy } from '../support/classesBy'
import { goTo, mapClasses, openAtlas, useBrowser } from './support/atlasPage'
import { useDevelopmentServer } from './support/developmentServer'
import { lookAtPart, openGallery } from './support/gallery'

useBrowser()
const at = useDevelopmentServer()

it('are those of the site, and React in development has no complaint about their hydration', async () => {
  const page = await openAtlas(at('theme/plans/?country=MDA'), { readyWithinMs: 60_000 })
  expect(await mapClasses(page)).toEqual(classesBy('plans'))
  for (const path of ['de/theme/treaties/', 'correct/', 'embed/compare/']) await goTo(page, at(path), 60_000)
  await goTo(page, at('fr/country/malta/'), 60_000)
  await page.getByRole('heading', { level: 1, name: 'Malte' }).waitFor()
}, 120_000)

it('have a gallery, of which axe finds nothing in the parts; all of it is a sweep', async () => {
  await lookAtPart(await openGallery(at), at, 'parts')
}, 120_000)
