/** How many presses of Shift leave the site. */
const PRESSES = 3
/** How long a press waits for the next one. */
const WAIT_MS = 5000

interface ShiftPresses {
  /** Called at each press but the last, with how many there were. */
  readonly onPress: (presses: number) => void
  /** Called when no further press came in time, or another key did. */
  readonly onStop: (why: 'time' | 'key') => void
  /** Called at the last press. */
  readonly onLast: () => void
}

/**
 * Counts presses of Shift alone. One that was held for another key, a click or the wheel does not count: that is how
 * capitals are typed, text is marked and keyboards switched. Any other key starts the count anew, so that writing in a
 * field never leaves the site.
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
