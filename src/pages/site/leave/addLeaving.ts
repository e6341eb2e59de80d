import { countShiftPresses } from './shiftPresses'

const LINKS = 'a[data-leave]'

/** Words of the status beside the button, which the page was written with. */
type Words = 'one' | 'two' | 'stopped' | 'leaving'

/**
 * Makes the links that leave the site blank the page at once and go without an entry of this page in the history, and
 * Shift pressed three times do the same. They are links without this too.
 */
export const addLeaving = (page: Document): void => {
  let title = ''
  let cover: HTMLElement | undefined
  const button = () => page.querySelector<HTMLAnchorElement>('a[data-leave="button"]')
  const words = (name: Words): string =>
    page.querySelector<HTMLElement>('[data-leave-status]')?.dataset[name] ?? ''
  const say = (text: string) => {
    const status = page.querySelector('[data-leave-status]')
    if (status) status.textContent = text
  }
  const show = (presses: number) => {
    const link = button()
    if (!link) return
    if (presses > 0) link.dataset['presses'] = String(presses)
    else delete link.dataset['presses']
  }
  const leave = () => {
    const address = button()?.href
    if (address === undefined || cover) return
    cover = page.createElement('div')
    cover.dataset['leaveCover'] = ''
    cover.setAttribute('role', 'alert')
    page.body.append(cover)
    page.documentElement.dataset['leaving'] = ''
    // Words that come after their element are read out more surely.
    cover.textContent = words('leaving')
    title = page.title
    page.title = words('leaving')
    page.defaultView?.location.replace(address)
  }
  /** A browser that keeps pages may bring this one back as it was left: blank. */
  const comeBack = () => {
    if (!cover) return
    cover.remove()
    cover = undefined
    delete page.documentElement.dataset['leaving']
    page.title = title
  }
  const onClick = (event: MouseEvent) => {
    if (!(event.target instanceof Element) || !event.target.closest(LINKS)) return
    event.preventDefault()
    leave()
  }
  page.addEventListener('click', onClick, { capture: true })
  page.defaultView?.addEventListener('pageshow', comeBack)
  countShiftPresses(page, {
    onPress: (presses) => {
      show(presses)
      say(words(presses === 1 ? 'two' : 'one'))
    },
    onStop: (why) => {
      show(0)
      say(why === 'time' ? words('stopped') : '')
    },
    onLast: () => {
      show(3)
      leave()
    },
  })
}
