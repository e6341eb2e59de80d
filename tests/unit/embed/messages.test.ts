import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type FrameMessage,
  type HostMessage,
  LONGEST_QUERY,
  readFrameMessage,
  readHostMessage,
  sealed,
  createSteadyHeight,
  isWordPressReady,
  secretIn,
  wordPressHeight,
} from '../../../src/embed/messages/messages'
import { DEFAULT_FILTERS } from '../../../src/state/filters'
import { toQuery } from '../../../src/state/link'

const RUNS = { numRuns: 1000 }

const query = fc
  .string({ unit: fc.constantFrom(...'abcXYZ019=&,.-_~*%+'), maxLength: 120 })
  .map((text) => text.slice(0, LONGEST_QUERY))
const fromFrame: fc.Arbitrary<FrameMessage> = fc.oneof(
  fc.record({
    type: fc.constant('size' as const),
    heightPx: fc.double({ min: 80, max: 20_000, noNaN: true }),
  }),
  fc.record({ type: fc.constant('state' as const), query }),
)
const fromHost: fc.Arbitrary<HostMessage> = fc.oneof(
  fc.constant({ type: 'hello' as const }),
  fc.record({ type: fc.constant('show' as const), query }),
)

/** A message that is marked as one, with anything in the places of what is known. */
const forged = fc.record(
  {
    atlas: fc.oneof(fc.constant('child-trafficking-atlas'), fc.anything()),
    version: fc.oneof(fc.constant(1), fc.anything()),
    type: fc.oneof(fc.constantFrom('hello', 'show', 'size', 'state'), fc.anything()),
    heightPx: fc.oneof(fc.double(), fc.constantFrom('500', null, -1, 1e9), fc.anything()),
    query: fc.oneof(fc.string(), fc.anything()),
    __proto__: fc.anything(),
  },
  { requiredKeys: [] },
)

describe('the messages between a frame and its host', () => {
  it('are read as they were said, and by nobody but those they are for', () => {
    fc.assert(
      fc.property(fromFrame, fromHost, (frames, hosts) => {
        expect(readFrameMessage(structuredClone(sealed(frames)))).toEqual(frames)
        expect(readHostMessage(structuredClone(sealed(hosts)))).toEqual(hosts)
        expect(readHostMessage(sealed(frames))).toBe(null)
        expect(readFrameMessage(sealed(hosts))).toBe(null)
      }),
      RUNS,
    )
  })

  it('are never taken from anything else, whatever is posted to a window', () => {
    fc.assert(
      fc.property(fc.anything(), (junk) => {
        expect(readFrameMessage(junk)).toBe(null)
        expect(readHostMessage(junk)).toBe(null)
      }),
      RUNS,
    )
  })

  it('carry nothing beside what is known of them, and only heights and states that can be', () => {
    fc.assert(
      fc.property(forged, (data) => {
        const message = readFrameMessage(data) ?? readHostMessage(data)
        if (message === null) return
        const [key, ...more] = Object.keys(message).filter((name) => name !== 'type')
        expect(more).toEqual([])
        if (message.type === 'size') expect(message.heightPx >= 80 && message.heightPx <= 20_000).toBe(true)
        else if (message.type !== 'hello') expect(message.query).toMatch(/^[\w\-.~*%+=&,]{0,2000}$/)
        else expect(key).toBeUndefined()
      }),
      RUNS,
    )
  })

  it.each([
    ['a height that is none', { type: 'size', heightPx: Number.NaN }],
    ['a height without an end', { type: 'size', heightPx: Number.POSITIVE_INFINITY }],
    ['a height in words', { type: 'size', heightPx: '400' }],
    ['a state too long to be one', { type: 'state', query: 'a'.repeat(LONGEST_QUERY + 1) }],
    ['a state with markup', { type: 'state', query: 'theme=<b>' }],
  ] as const)('are refused with %s', (_, message) => {
    expect(readFrameMessage(sealed(message as FrameMessage))).toBe(null)
  })

  it('are refused from another version, and in a list', () => {
    expect(readHostMessage({ ...sealed({ type: 'hello' }), version: 2 })).toBe(null)
    expect(readHostMessage([sealed({ type: 'hello' })])).toBe(null)
  })

  it('hold the longest link that the atlas writes', () => {
    const longest = toQuery(
      {
        ...DEFAULT_FILTERS,
        theme: 'treaties',
        on: '2020-02-02',
        regions: ['eu-west', 'see', 'cis'],
        groups: ['eu'],
        entity: 'MDA',
        hasRoutes: true,
        victims: ['children', 'not-stated', 'adults'],
        classes: ['bound', 'signed', 'not-bound', 'date-unknown', 'cannot-join'],
      },
      DEFAULT_FILTERS,
    )
    expect(readFrameMessage(sealed({ type: 'state', query: longest }))).toEqual({
      type: 'state',
      query: longest,
    })
  })
})

describe('the height that a frame asks for', () => {
  it('follows what it holds', () => {
    const steady = createSteadyHeight()
    expect([700, 732, 700].map((heightPx) => steady({ widthPx: 600, heightPx }))).toEqual([700, 732, 700])
    expect(steady({ widthPx: 300, heightPx: 900 })).toBe(900)
    expect(steady({ widthPx: 600, heightPx: 700 })).toBe(700)
  })

  it('is no more than what it holds where its host had no scroll bar for once', () => {
    const steady = createSteadyHeight()
    const asked = [585, 600, 585].map((widthPx) => steady({ widthPx, heightPx: widthPx === 600 ? 518 : 500 }))
    expect(asked).toEqual([500, 518, 500])
  })

  it('rests where a scroll bar of its host comes and goes with it', () => {
    const steady = createSteadyHeight()
    // As a host would: over 695 px of height there is a bar, and the frame is 15 px narrower and 9 px lower.
    let heightPx = 0
    const asked = Array.from({ length: 12 }, () => {
      const hasBar = heightPx > 695
      heightPx = steady(hasBar ? { widthPx: 585, heightPx: 691 } : { widthPx: 600, heightPx: 700 })
      return heightPx
    })
    expect(new Set(asked.slice(4)).size).toBe(1)
    // And goes on to follow what a reader opens.
    expect(steady({ widthPx: 585, heightPx: 750 })).toBe(750)
  })
})

describe('the frame of a post in WordPress', () => {
  it('knows the secret that WordPress wrote to its address, and no other fragment', () => {
    expect(secretIn('#?secret=aB3dE5gH7j')).toBe('aB3dE5gH7j')
    for (const hash of ['', '#country', '#?secret=', '#?secret=a-b', '#?secret=a&x', '#secret=abc'])
      expect(secretIn(hash)).toBe(null)
  })

  it('is asked again by the script that knows the secret, and by nothing else', () => {
    expect(isWordPressReady({ message: 'ready', secret: 'abc' }, 'abc')).toBe(true)
    for (const data of [null, 'ready', {}, { message: 'ready' }, { message: 'ready', secret: 'abd' }])
      expect(isWordPressReady(data, 'abc')).toBe(false)
  })

  it('asks for a height that WordPress gives', () => {
    expect(wordPressHeight('abc', 640.2)).toEqual({ message: 'height', value: 641, secret: 'abc' })
    expect([10, 5000].map((heightPx) => wordPressHeight('abc', heightPx))).toMatchObject([
      { value: 200 },
      { value: 1000 },
    ])
  })
})
