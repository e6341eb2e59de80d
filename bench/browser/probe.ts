// Runs in the page before any of its own scripts; `browser/session.ts` builds it and says what to wait for.

/** How long a change took in ms: from the input to the end of the frame that shows it, and the main thread's share. */
export interface Change {
  readonly latency: number
  readonly work: number
}

/** Frames of a movement in ms: from one to the next, and what the main thread did in each. */
export interface Frames {
  readonly between: number[]
  readonly work: number[]
}

/** What is measured inside a page. */
export interface Probe {
  /** When the map was first there, and when the page first answered; 0 before. */
  visibleAt: number
  usableAt: number
  readonly longTasks: { readonly start: number; readonly duration: number }[]
  readonly shifts: number[]
  /** Durations of clicks up to what they showed, as the browser tells them. */
  readonly clicks: number[]
  /**
   * Waits for the next event of a type; the change is over once each of the texts is another, and missed where that
   * takes longer than the patience.
   */
  arm: (type: string, texts: readonly (() => string)[], patienceMs: number) => void
  change: Promise<Change | null>
  record: () => void
  stop: () => Frames
}

declare global {
  interface Window {
    probe: Probe
    probeWaitsFor: { readonly visible: () => unknown; readonly usable: () => unknown }
  }
}

/** Calls back in the task after this one: from a frame, after its style, layout and paint. */
const afterFrame = (then: (now: number) => void): void => {
  const channel = new MessageChannel()
  channel.port1.addEventListener('message', () => then(performance.now()), { once: true })
  channel.port1.start()
  channel.port2.postMessage(null)
}

const holds = (condition: () => unknown): boolean => {
  try {
    return Boolean(condition())
  } catch {
    return false
  }
}

const whenTrue = (condition: () => unknown, then: (now: number) => void): void => {
  requestAnimationFrame(() => {
    if (holds(condition)) afterFrame(then)
    else whenTrue(condition, then)
  })
}

const observe = <Entry extends PerformanceEntry>(
  type: string,
  then: (entry: Entry) => void,
  more: object = {},
): void => {
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) then(entry as Entry)
  }).observe({ type, buffered: true, ...more })
}

const nothing = Promise.resolve(null)
let frames: Frames | null = null

const probe: Probe = {
  visibleAt: 0,
  usableAt: 0,
  longTasks: [],
  shifts: [],
  clicks: [],
  change: nothing,

  arm: (type, texts, patienceMs) => {
    const before = texts.map((text) => text())
    const isOver = () =>
      texts.every((text, index) => {
        const now = text()
        return now !== before[index] && now !== ''
      })
    probe.change = new Promise((done) => {
      const onEvent = (event: Event) => {
        const begun = performance.now()
        let work = 0
        let lastEnd = 0
        // Bubbled up to here, it has been handled.
        const onHandled = () => {
          work += performance.now() - begun
        }
        addEventListener(type, onHandled, { once: true })
        const nextFrame = () =>
          requestAnimationFrame(() => {
            const start = performance.now()
            const isShown = isOver()
            const isLate = start - event.timeStamp > patienceMs
            afterFrame((end) => {
              work += end - Math.max(start, lastEnd)
              lastEnd = end
              if (isShown) done({ latency: end - event.timeStamp, work })
              else if (isLate) done(null)
            })
            if (!isShown && !isLate) nextFrame()
          })
        nextFrame()
      }
      addEventListener(type, onEvent, { capture: true, once: true })
    })
  },

  record: () => {
    const own: Frames = { between: [], work: [] }
    frames = own
    let last = 0
    const onFrame = (at: number) => {
      if (frames !== own) return
      const start = performance.now()
      if (last > 0) own.between.push(at - last)
      last = at
      afterFrame((end) => own.work.push(end - start))
      requestAnimationFrame(onFrame)
    }
    requestAnimationFrame(onFrame)
  },

  stop: () => {
    const own = frames ?? { between: [], work: [] }
    frames = null
    return own
  },
}

window.probe = probe
observe('longtask', ({ startTime, duration }) => probe.longTasks.push({ start: startTime, duration }))
observe<PerformanceEntry & { value: number; hadRecentInput: boolean }>(
  'layout-shift',
  ({ value, hadRecentInput }) => {
    if (!hadRecentInput) probe.shifts.push(value)
  },
)
observe(
  'event',
  ({ name, duration }) => {
    if (name === 'click') probe.clicks.push(duration)
  },
  { durationThreshold: 16 },
)
whenTrue(
  () => window.probeWaitsFor.visible(),
  (now) => {
    probe.visibleAt = now
  },
)
whenTrue(
  () => window.probeWaitsFor.usable(),
  (now) => {
    probe.usableAt = now
  },
)
