import type { Page } from 'playwright-core'
import { reachBeyond } from './reachBeyond'

/**
 * The text that a reader could not read in this window, one line each: what reaches beyond it, words that are cut off or run out
 * of their button or cell, and words that lie on others. Not looked at: names on maps, which make room for each other by
 * rules of their own, what floats over the page, and what scrolls in a frame of its own.
 */
export const textFaults = async (page: Page): Promise<readonly string[]> => {
  const beyond = await reachBeyond(page)
  const faults = await page.evaluate(() => {
    const styles = new Map<Element, CSSStyleDeclaration>()
    const styleOf = (element: Element) => {
      const style = styles.get(element) ?? getComputedStyle(element)
      styles.set(element, style)
      return style
    }
    const within = (element: Element, holds: (style: CSSStyleDeclaration, of: Element) => boolean): boolean =>
      holds(styleOf(element), element) ||
      (element.parentElement !== null && within(element.parentElement, holds))
    const isUnseen = (element: Element) =>
      !element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) ||
      within(element, ({ clipPath, position }) => clipPath !== 'none' && position === 'absolute')
    const ofMap = '[data-panels], [data-panels] *, svg[width="0"] *'
    const floats = (element: Element) => within(element, ({ position }) => /fixed|sticky/.test(position))
    const scrolls = (element: Element) =>
      within(
        element,
        ({ overflowX, overflowY }, of) =>
          of !== document.body && /auto|scroll/.test(`${overflowX} ${overflowY}`),
      )

    const cut = [...document.body.querySelectorAll<HTMLElement>('*:not(svg, svg *)')].filter((element) => {
      const { overflowX, textOverflow, display } = styleOf(element)
      const mustHold =
        /hidden|clip/.test(overflowX) ||
        textOverflow === 'ellipsis' ||
        (display !== 'inline' && element.matches('button, summary, a, label, th, td'))
      return (
        mustHold &&
        element.clientWidth > 0 &&
        element.scrollWidth > element.clientWidth + 1 &&
        // A field scrolls what is in it.
        !element.matches(`input, ${ofMap}`) &&
        !isUnseen(element)
      )
    })

    /** Where the text of an element ends that is cut to some lines; the rest of it is not seen. */
    const endOf = (element: Element): number => {
      const end = element.getBoundingClientRect().bottom
      const own = styleOf(element).overflowY === 'hidden' ? end : Infinity
      return element.parentElement ? Math.min(own, endOf(element.parentElement)) : own
    }

    const lines: { box: DOMRect; of: Element }[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const { parentElement: of, textContent } = walker.currentNode
      if (!of || !textContent?.trim() || of.matches('option, script, style')) continue
      if (of.matches(ofMap) || isUnseen(of) || floats(of) || scrolls(of)) continue
      const range = document.createRange()
      range.selectNodeContents(walker.currentNode)
      const end = endOf(of)
      // Above the page wait the links that come into sight with the focus.
      for (const box of range.getClientRects())
        if (box.width > 2 && box.bottom + window.scrollY > 0 && box.top < end - 2) lines.push({ box, of })
    }
    lines.sort((a, b) => a.box.top - b.box.top)
    const overlaps = lines.flatMap((a, index) => {
      const found: Element[] = []
      for (let next = index + 1; (lines[next]?.box.top ?? Infinity) < a.box.bottom; next += 1) {
        const b = lines[next]
        if (!b || a.of === b.of) continue
        const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left)
        const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top)
        // Boxes of lines that are set close touch; letters do not until a third of the line is covered.
        if (across > 3 && down > Math.min(a.box.height, b.box.height) / 3) found.push(b.of)
      }
      return found.map((under) => ['lie on each other', a.of, under] as const)
    })
    const { clientWidth } = document.documentElement
    const outside = lines.filter(({ box }) => box.left < -1 || box.right > clientWidth + 1)
    const found: readonly (readonly [string, ...Element[]])[] = [
      ...cut.map((element) => ['is cut off', element] as const),
      ...outside.map(({ of }) => ['lies outside the window', of] as const),
      ...overlaps,
    ]
    return found.map(([fault, ...elements]) => [
      fault,
      ...elements.map(({ textContent }) => textContent ?? ''),
    ])
  })
  const lines = faults.map(([fault, ...texts]) => `${texts.map(inShort).join(' and ')} ${fault}`)
  return [...(beyond ? [`the page reaches beyond the window by ${beyond}`] : []), ...new Set(lines)]
}

const inShort = (text: string): string => `“${text.trim().replaceAll(/\s+/g, ' ').slice(0, 60)}”`
