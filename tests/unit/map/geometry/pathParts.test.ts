import { describe, expect, it } from 'vitest'
import { WIDE_FRAME } from '../../../../src/map/geometry/frames'
import { projectOutlines } from '../../../../src/map/geometry/outlines'
import { pathParts } from '../../../../src/map/markup/shapes'
import { realTopology } from '../../../support/dataset'

const { borders } = projectOutlines(realTopology(), WIDE_FRAME)
const linesOf = (path: string) => path.split(/(?=M)/).toSorted()

describe('the parts of a path', () => {
  it('hold every line once', () => {
    const parts = pathParts(borders)
    expect(parts.length).toBeGreaterThan(5)
    expect(linesOf(parts.join(''))).toEqual(linesOf(borders))
  })

  it('keep far lines apart and near ones together', () => {
    expect(pathParts('M0 0l5 5M10 10l5 5M900 0l5 5M4,4L9,9')).toEqual([
      'M0 0l5 5M10 10l5 5M4,4L9,9',
      'M900 0l5 5',
    ])
    expect(pathParts('')).toEqual([])
  })
})
