// Runs in the page before any of its own scripts; `browser/session.ts` builds it and says what to wait for.

/** The values that are measured inside a page. */
export interface Probe {
  /** When the map was first there, and when the page first answered; 0 before. */
  visibleAt: number
  usableAt: number
  readonly longTasks: { readonly start: number; readonly duration: number }[]
  readonly shifts: number[]
  /** Durations of what fingers, buttons and keys do, up to the next paint, as the browser tells them. */
  readonly responses: { readonly start: number; readonly duration: number }[]
  /** When the last change or movement began to be watched; the longest task and response since. */
  armedAt: number
  longest: () => number
  slowest: () => number | null
  /** Waits for the next event of a type; the change is over once each of the texts is another, and not empty. */
  arm: (type: string, texts: readonly (() => string)[], patienceMs: number) => void
  /** Time in ms from the input to the end of the frame that shows the change; null where it does not come. */
  change: Promise<number | null>
  record: () => void
  /** Times in ms from one frame of a movement to the next. */
  stop: () => number[]
  /** Waits until a condition holds, then for so long, and then until the page has nothing to do. */
  rest: (quietMs?: number, isWhole?: () => unknown) => Promise<void>
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

/** Looks once a frame until a condition holds. Gives up where it is too late. */
const whenTrue = (condition: () => unknown, then: (now: number) => void, lastAt = Infinity): void => {
  requestAnimationFrame(() => {
    if (holds(condition)) afterFrame(then)
    else if (performance.now() < lastAt) whenTrue(condition, then, lastAt)
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

/** A page that does not come to rest for so long fails. */
const PATIENCE_MS = 30_000

let frames: number[] | null = null

const sinceArmed = (all: readonly { readonly start: number; readonly duration: number }[]): number[] =>
  all.filter(({ start }) => start >= probe.armedAt).map(({ duration }) => duration)

const probe: Probe = {
  visibleAt: 0,
  usableAt: 0,
  longTasks: [],
  shifts: [],
  responses: [],
  armedAt: 0,
  change: Promise.resolve(null),

  longest: () => Math.max(0, ...sinceArmed(probe.longTasks)),

  slowest: () => {
    const all = sinceArmed(probe.responses)
    return all.length > 0 ? Math.max(...all) : null
  },

  arm: (type, texts, patienceMs) => {
    probe.armedAt = performance.now()
    const lastAt = probe.armedAt + patienceMs
    const before = texts.map((text) => text())
    const isOver = () =>
      texts.every((text, index) => {
        const now = text()
        return now !== before[index] && now !== ''
      })
    probe.change = new Promise((done) => {
      const patience = setTimeout(() => done(null), patienceMs)
      const onEvent = ({ timeStamp }: Event) => {
        const onShown = (end: number) => {
          clearTimeout(patience)
          done(end - timeStamp)
        }
        whenTrue(isOver, onShown, lastAt)
      }
      addEventListener(type, onEvent, { capture: true, once: true })
    })
  },

  record: () => {
    probe.armedAt = performance.now()
    const own: number[] = []
    frames = own
    let last = 0
    const onFrame = (at: number) => {
      if (frames !== own) return
      if (last > 0) own.push(at - last)
      last = at
      requestAnimationFrame(onFrame)
    }
    requestAnimationFrame(onFrame)
  },

  stop: () => {
    const own = frames ?? []
    frames = null
    return own
  },

  rest: (quietMs = 0, isWhole = () => true) =>
    new Promise((done, fail) => {
      let isOver = false
      const patience = setTimeout(() => fail(new Error('It is not whole.')), PATIENCE_MS)
      // Without frames, Chromium may take very long to say that it is idle.
      const onFrame = () => {
        if (!isOver) requestAnimationFrame(onFrame)
      }
      const onIdle = () => {
        isOver = true
        clearTimeout(patience)
        done()
      }
      const onQuiet = () => {
        onFrame()
        requestIdleCallback(onIdle, { timeout: 5000 })
      }
      whenTrue(isWhole, () => setTimeout(onQuiet, quietMs))
    }),
}

window.probe = probe
observe('longtask', ({ startTime, duration }) => probe.longTasks.push({ start: startTime, duration }))
observe<PerformanceEntry & { value: number; hadRecentInput: boolean }>(
  'layout-shift',
  ({ value, hadRecentInput }) => {
    if (!hadRecentInput) probe.shifts.push(value)
  },
)
// A pinch is no interaction to the browser, which tells its touches all the same; a pointer that moves is told, but does nothing.
observe<PerformanceEntry & { interactionId: number }>(
  'event',
  ({ name, startTime, duration, interactionId }) => {
    if (interactionId > 0 || name.startsWith('touch')) probe.responses.push({ start: startTime, duration })
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
