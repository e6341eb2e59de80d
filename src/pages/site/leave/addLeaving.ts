const PRESSES = 3
const WAIT_MS = 5000

interface ShiftPresses {
  readonly onPress: (presses: number) => void
  readonly onStop: (why: 'time' | 'key') => void
  readonly onLast: () => void
}

/**
 * Counts presses of Shift alone, not those held for a key, a click or the wheel. Any other key restarts the
 * count, so that typing never leaves the site.
 */
const countShiftPresses = (page: Document, { onPress, onStop, onLast }: ShiftPresses): void => {
  const options = { capture: true, passive: true }
  let presses = 0
  let isAlone = false
  let timer: ReturnType<typeof setTimeout> | undefined
  const reset = (why?: 'time' | 'key') => {
    clearTimeout(timer)
    if (presses > 0 && why) onStop(why)
    presses = 0
  }
  const onKeyDown = ({ key, repeat, altKey, ctrlKey, metaKey }: KeyboardEvent) => {
    if (key !== 'Shift') {
      isAlone = false
      reset('key')
    } else if (!repeat) isAlone = !altKey && !ctrlKey && !metaKey
  }
  const onKeyUp = ({ key }: KeyboardEvent) => {
    if (key !== 'Shift' || !isAlone) return
    isAlone = false
    clearTimeout(timer)
    presses += 1
    if (presses === PRESSES) {
      reset()
      onLast()
      return
    }
    onPress(presses)
    timer = setTimeout(() => reset('time'), WAIT_MS)
  }
  const onOther = () => {
    isAlone = false
  }
  page.addEventListener('keydown', onKeyDown, options)
  page.addEventListener('keyup', onKeyUp, options)
  page.addEventListener('pointerdown', onOther, options)
  page.addEventListener('wheel', onOther, options)
}

const LINKS = 'a[data-leave]'

/** What the status says, in the order in which the page has its texts. */
const WORDS = { two: 0, one: 1, stopped: 2, leaving: 3 } as const

/** Makes the leave links, and Shift pressed three times, blank the page and replace its history entry. */
export const addLeaving = (page: Document): void => {
  let title = ''
  let cover: HTMLElement | undefined
  const button = () => page.querySelector<HTMLAnchorElement>('a[data-leave="button"]')
  const words = (name: keyof typeof WORDS): string =>
    page.querySelector<HTMLElement>('[data-leave-status]')?.dataset['leaveStatus']?.split('|')[WORDS[name]] ??
    ''
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
    cover.className = 'visuallyHidden'
    cover.setAttribute('role', 'alert')
    page.body.append(cover)
    page.documentElement.dataset['leaving'] = ''
    // Screen readers announce changes of an element that exists more reliably.
    cover.textContent = words('leaving')
    title = page.title
    page.title = words('leaving')
    page.defaultView?.location.replace(address)
  }
  /** The back/forward cache may restore this page as it was left: blank. */
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
