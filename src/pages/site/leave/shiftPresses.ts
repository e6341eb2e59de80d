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
export const countShiftPresses = (page: Document, { onPress, onStop, onLast }: ShiftPresses): void => {
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
