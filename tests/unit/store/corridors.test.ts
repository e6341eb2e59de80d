import { describe, expect, it, vi } from 'vitest'
import type { CorridorsFile } from '../../../src/dataset/contract'
import { createCorridors } from '../../../src/store/corridors'

const FILE: CorridorsFile = { formatVersion: 2, dataVersion: '2026-01-01', corridors: [], places: [] }

describe('createCorridors', () => {
  it('asks once, and tells when the routes are there', async () => {
    const load = vi.fn(async () => FILE)
    const corridors = createCorridors(load)
    const onChange = vi.fn()
    corridors.subscribe(onChange)
    expect(corridors.state().status).toBe('idle')
    corridors.want()
    corridors.want()
    await vi.waitFor(() => expect(corridors.state().status).toBe('ready'))
    corridors.want()
    expect(load).toHaveBeenCalledTimes(1)
    expect(onChange).toHaveBeenCalledTimes(2)
  })

  it('asks again after a failure only when told to', async () => {
    const load = vi.fn<() => Promise<CorridorsFile>>().mockRejectedValueOnce(new Error('gone'))
    load.mockResolvedValue(FILE)
    const corridors = createCorridors(load)
    corridors.want()
    await vi.waitFor(() => expect(corridors.state().status).toBe('failed'))
    corridors.want()
    expect(load).toHaveBeenCalledTimes(1)
    corridors.retry()
    await vi.waitFor(() => expect(corridors.state().status).toBe('ready'))
  })
})
