import type { Locator } from 'playwright-core'

/** Where an element lies: whether all its words can be read in the window, or which way they are. */
export interface Place {
  readonly isRead: boolean
  /** The distance to be scrolled: the middle of what can be seen of it, in px of the window, and its height. */
  readonly scroller: { readonly x: number; readonly y: number; readonly height: number }
  /** How far the words are below what can be seen of it, or above (negative); in px. */
  readonly away: number
}

/**
 * Whether the words of an element, or all of it where it has none, are wholly within the window, within everything that
 * cuts off its content, and not covered; and what has to be scrolled where they are not.
 */
export const placeOf = (target: Locator): Promise<Place> =>
  target.evaluate((element) => {
    interface Part {
      top: number
      bottom: number
      left: number
      right: number
    }
    const common = (one: Part, other: Part): Part => ({
      top: Math.max(one.top, other.top),
      bottom: Math.min(one.bottom, other.bottom),
      left: Math.max(one.left, other.left),
      right: Math.min(one.right, other.right),
    })
    const range = document.createRange()
    range.selectNodeContents(element)
    const hasWords = element.textContent?.trim() !== '' && !element.matches('svg *, select, input, textarea')
    const rects = [...(hasWords ? range : element).getClientRects()].filter(
      ({ width, height }) => width > 1 && height > 1,
    )
    const words: Part = {
      top: Math.min(...rects.map(({ top }) => top)),
      bottom: Math.max(...rects.map(({ bottom }) => bottom)),
      left: Math.min(...rects.map(({ left }) => left)),
      right: Math.max(...rects.map(({ right }) => right)),
    }
    let seen: Part = { top: 0, bottom: innerHeight, left: 0, right: innerWidth }
    const page = document.scrollingElement
    /** From the page inwards: everything that cuts off or scrolls what is in it. */
    const frames: { part: Part; above: number; below: number }[] = [
      {
        part: seen,
        above: page?.scrollTop ?? 0,
        below: page ? page.scrollHeight - page.clientHeight - page.scrollTop : 0,
      },
    ]
    const around: Element[] = []
    for (
      let parent = element.parentElement;
      parent && parent !== document.body;
      parent = parent.parentElement
    )
      around.unshift(parent)
    for (const parent of around) {
      const { overflowY } = getComputedStyle(parent)
      if (overflowY === 'visible' || parent instanceof SVGElement) continue
      const box = parent.getBoundingClientRect()
      seen = common(seen, {
        top: box.top + parent.clientTop,
        bottom: box.top + parent.clientTop + parent.clientHeight,
        left: box.left,
        right: box.right,
      })
      const isScrolled =
        overflowY !== 'hidden' && overflowY !== 'clip' && parent.scrollHeight > parent.clientHeight + 1
      const below = parent.scrollHeight - parent.clientHeight - parent.scrollTop
      frames.push({ part: seen, above: isScrolled ? parent.scrollTop : 0, below: isScrolled ? below : 0 })
    }
    const isCovered = rects.some((rect) => {
      const hit = document.elementFromPoint(rect.left + rect.width / 2, rect.top + rect.height / 2)
      return hit !== null && !element.contains(hit) && !hit.contains(element)
    })
    const isWithin =
      words.top >= seen.top - 1 && words.bottom <= seen.bottom + 1 && words.right <= seen.right + 1
    const awayFrom = ({ top, bottom }: Part) =>
      words.bottom > bottom ? Math.min(words.bottom - bottom, words.top - top) : Math.min(0, words.top - top)
    // The innermost that can move the words the right way and is itself high enough to be used; else the page.
    const useful = frames.findLast(({ part, above, below }) => {
      const away = awayFrom(part)
      return part.bottom - part.top > 60 && ((away > 0 && below > 0) || (away < 0 && above > 0))
    })
    const { part } = useful ?? frames[0]!
    // A bar that covers the words is at the lower edge of the window: they have to come higher.
    const away = isWithin && isCovered ? words.bottom - (part.top + part.bottom) / 3 : awayFrom(part)
    return {
      isRead: rects.length > 0 && isWithin && !isCovered,
      scroller: {
        x: (part.left + part.right) / 2,
        y: (part.top + part.bottom) / 2,
        height: part.bottom - part.top,
      },
      away,
    }
  })

/** A point of the window on the element that a pointer may press; null where none is free. */
export const pointOn = (target: Locator): Promise<readonly [x: number, y: number] | null> =>
  target.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect()
    const isOn = (x: number, y: number) => {
      const hit = document.elementFromPoint(x, y)
      const label = element.closest('label')
      return hit !== null && (element.contains(hit) || Boolean(label?.contains(hit)))
    }
    if (!(element instanceof SVGElement)) {
      const middle = [left + width / 2, top + height / 2] as const
      return isOn(...middle) ? middle : null
    }
    // A shape of the map may not have its middle: points all over it, and of these the one with most of it around.
    const points = Array.from(
      { length: 400 },
      (_, step) => [left + width * ((step * 0.618) % 1), top + height * ((step * 0.382) % 1)] as const,
    )
    const roomOf = ([x, y]: readonly [number, number]) =>
      [3, 6, 10, 15].filter((far) =>
        [
          [far, 0],
          [-far, 0],
          [0, far],
          [0, -far],
        ].every(([dx = 0, dy = 0]) => element.contains(document.elementFromPoint(x + dx, y + dy))),
      ).length
    return (
      points.filter((point) => isOn(...point)).toSorted((one, other) => roomOf(other) - roomOf(one))[0] ??
      null
    )
  })
