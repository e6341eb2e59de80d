import { it } from 'vitest'
import { expectAnswersInSight } from '../browser/support/answersInSight'
import { openAtlas, useBrowser } from '../browser/support/atlasPage'

useBrowser()

/** From the smallest phone to a desktop, on their side too. */
const WINDOWS = [
  [320, 568],
  [360, 740],
  [390, 844],
  [568, 320],
  [740, 360],
  [768, 1024],
  [844, 390],
  [1024, 768],
  [1280, 720],
  [1440, 900],
] as const

it('shows name and answer of each of the 51 without scrolling, in ten windows', async () =>
  expectAnswersInSight(await openAtlas(), WINDOWS))
