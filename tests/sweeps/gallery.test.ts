import { expect, it } from 'vitest'
import { useBrowser } from '../browser/support/atlasPage'
import { useDevelopmentServer } from '../browser/support/developmentServer'
import { lookAtPart, openGallery } from '../browser/support/gallery'

useBrowser()
const at = useDevelopmentServer()

it('shows every token, part, mark and view in both schemes, and axe finds nothing in them', async () => {
  const page = await openGallery(at)
  const parts = await page.getByRole('navigation').getByRole('link').allTextContents()
  expect(parts).toEqual(['tokens', 'parts', 'marks', 'views', 'offline'])
  for (const part of parts) await lookAtPart(page, at, part)
}, 300_000)
