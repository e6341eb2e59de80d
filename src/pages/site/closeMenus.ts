const OPEN = 'details[data-menu][open]'

/**
 * Closes the header's menu on Escape, on a press elsewhere and when the focus goes on past it. The menu opens and
 * closes without this too.
 */
export const closeMenus = (page: Document): void => {
  const closeUnless = (isWithin: (menu: Element) => boolean) => {
    for (const menu of page.querySelectorAll<HTMLDetailsElement>(OPEN)) if (!isWithin(menu)) menu.open = false
  }
  const onPress = ({ target }: Event) =>
    closeUnless((menu) => target instanceof Node && menu.contains(target))
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    const menu = page.querySelector<HTMLDetailsElement>(OPEN)
    if (!menu) return
    const hadFocus = menu.contains(page.activeElement)
    menu.open = false
    if (hadFocus) menu.querySelector('summary')?.focus()
    // Escape closes one thing at a time.
    event.stopPropagation()
  }
  page.addEventListener('pointerdown', onPress)
  page.addEventListener('focusin', onPress)
  page.addEventListener('keydown', onKeyDown, { capture: true })
}
