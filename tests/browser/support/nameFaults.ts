import type { Page } from 'playwright-core'

/** The state of names on a map in a window, as the browser has set them. */
export interface NamesSeen {
  /** Names, and letters in the place of names. */
  readonly names: number
  readonly letters: number
  /** The fault: a name on another country, on land outside the study, on another name, under a button. */
  readonly faults: readonly string[]
}

/** Measures the names that are seen on the maps of a page. */
export const namesSeen = (page: Page): Promise<NamesSeen> =>
  page.evaluate(() => {
    const faults: string[] = []
    // oxlint-disable-next-line unicorn/consistent-function-scoping -- it runs in the page
    const isSeen = (element: Element) => element.getClientRects().length > 0
    let [names, letters] = [0, 0]
    for (const svg of document.querySelectorAll<SVGSVGElement>('svg[data-map]')) {
      if (!isSeen(svg)) continue
      const layer = svg.querySelector<SVGGElement>('[data-zoomed]')
      if (!layer) continue
      const shapes = [...layer.querySelectorAll<SVGGraphicsElement>('[data-entity]')].map((element) => {
        const box = element.getBoundingClientRect()
        const id = element.getAttribute('href')
        const path = document.querySelector(id ?? '') as SVGPathElement
        const toPath = (element.getScreenCTM() ?? new DOMMatrix()).inverse()
        return { code: element.getAttribute('data-entity') ?? '', path, toPath, box }
      })
      const landPath = svg
        .closest('[data-panels]')
        ?.querySelector<SVGPathElement>('[data-shared] [data-layer="context"]')
      const toLand = layer.querySelector('use')?.getScreenCTM()?.inverse()
      const codesAt = (x: number, y: number) =>
        shapes
          .filter(({ box }) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom)
          .filter(({ path, toPath }) => path.isPointInFill(new DOMPoint(x, y).matrixTransform(toPath)))
          .map(({ code }) => code)
      const isOnLand = (x: number, y: number) =>
        Boolean(landPath && toLand && landPath.isPointInFill(new DOMPoint(x, y).matrixTransform(toLand)))
      const texts = [...layer.querySelectorAll<SVGTextElement>('text[data-name]')].filter(isSeen)
      const set = texts.map((text) => {
        const matrix = text.getScreenCTM() ?? new DOMMatrix()
        const em = Number.parseFloat(getComputedStyle(text).fontSize) * Math.hypot(matrix.a, matrix.b)
        const rect = text.getBoundingClientRect()
        // From the upper edge of capitals to the baseline of the last line.
        const baseline = new DOMPoint(0, text.getStartPositionOfChar(0).y).matrixTransform(matrix).y
        const top = baseline - 0.66 * em
        const bottom = baseline + text.querySelectorAll('tspan').length * 1.05 * em
        return {
          code: text.dataset['name'] ?? '',
          words: text.textContent,
          left: rect.left,
          right: rect.right,
          top,
          bottom,
        }
      })
      letters += set.filter(({ words }) => /^[A-Z]{2}\*?$/.test(words)).length
      names += set.filter(({ words }) => !/^[A-Z]{2}\*?$/.test(words)).length
      const covers = [
        ...(svg.closest('[data-frame]')?.querySelectorAll('button') ?? []),
        ...svg.querySelectorAll('[data-lens]'),
      ]
        .filter(isSeen)
        .map((element) => element.getBoundingClientRect())
      const window = svg.closest('[data-frame]')?.getBoundingClientRect() ?? svg.getBoundingClientRect()
      for (const [index, name] of set.entries()) {
        const points: [number, number][] = []
        for (let x = name.left + 1; x < name.right; x += 2)
          for (let y = name.top + 1; y < name.bottom; y += 2) points.push([x, y])
        const told = (fault: string) => faults.push(`${name.words} ${fault}`)
        const under = points.map(([x, y]) => codesAt(x, y))
        const others = under.flat().filter((code) => code !== name.code)
        if (others.length > 0) told(`lies on ${[...new Set(others)].join(' and ')}`)
        const beside = points.filter((_, at) => under[at]?.length === 0)
        if (beside.some(([x, y]) => isOnLand(x, y))) told('lies on land outside the study')
        if (
          name.left < window.left - 0.5 ||
          name.right > window.right + 0.5 ||
          name.top < window.top - 0.5 ||
          name.bottom > window.bottom + 0.5
        )
          told('leaves the map')
        for (const other of set.slice(index + 1))
          if (
            name.left < other.right &&
            other.left < name.right &&
            name.top < other.bottom &&
            other.top < name.bottom
          )
            told(`lies on the name ${other.words}`)
        if (
          covers.some(
            (box) =>
              name.left < box.right &&
              box.left < name.right &&
              name.top < box.bottom &&
              box.top < name.bottom,
          )
        )
          told('lies under a button or inset')
      }
    }
    return { names, letters, faults }
  })
