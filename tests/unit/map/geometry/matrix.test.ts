import { describe, expect, it } from 'vitest'
import { WIDE_FRAME } from '../../../../src/map/geometry/frames'
import { moved, movedPath, readMatrix, writeMatrix } from '../../../../src/map/geometry/path'
import { matrixOfPanel, PANELS, projectionOf } from '../../../../src/map/geometry/projection'

describe.each(PANELS)('the matrix of the $id', (panel) => {
  const matrix = readMatrix(writeMatrix(matrixOfPanel(panel)))
  const [inWide, inPanel] = [projectionOf(WIDE_FRAME), projectionOf(panel)]

  it('brings every place of the wide frame to its place in the panel', () => {
    for (let lon = -20; lon <= 90; lon += 10)
      for (let lat = 30; lat <= 70; lat += 10) {
        const [x, y] = moved(matrix, inWide([lon, lat]) ?? [NaN, NaN])
        const [toX = NaN, toY = NaN] = inPanel([lon, lat]) ?? []
        expect(Math.hypot(x - toX, y - toY), `${lon} ${lat}`).toBeLessThan(0.1)
      }
  })
})

it('moves closed paths, with a tenth of a px of detail', () => {
  expect(movedPath('M10 10l10 0 0 5zM0 0l4 0 0 4z', [0.5, 0, 0, 0.5, 1, -1])).toBe(
    'M6 4l5 0 0 2.5zM1-1l2 0 0 2z',
  )
  expect(movedPath('M10 0l10 0 0 10z', [0, 1, -1, 0, 0, 0])).toBe('M0 10l0 10-10 0z')
})
