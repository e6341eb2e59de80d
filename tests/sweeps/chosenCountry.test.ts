import { it } from 'vitest'
import { expectAnswersInSight, SENTENCE } from '../browser/support/answersInSight'
import { openAtlas, useBrowser } from '../browser/support/atlasPage'

useBrowser()

/** From the smallest phone to a desktop, on their side too. */
const WINDOWS = [
  [320, 568],
  [360, 740],
  [390, 844],
  [740, 360],
  [844, 390],
  [1024, 768],
  [1280, 720],
  [1440, 900],
] as const

it('shows name and answer of each of the 51 without scrolling, in eight windows', async () =>
  expectAnswersInSight(await openAtlas(), WINDOWS))

// A panel below the map, or beside one that is 320 pixels high, has room for the answer, and not for all its notes.
it('shows name and sentence of each of the 51 without scrolling, in windows with less room', async () =>
  expectAnswersInSight(
    await openAtlas(),
    [
      [568, 320],
      [768, 1024],
    ],
    { answer: SENTENCE },
  ))
