import { answerHost, type ShownState } from './answerHost'
import { setLooks } from './applyLooks'

/** Starts an embed: sets its looks and answers its host. Gives the function that takes its state, once it is shown. */
export const startEmbed = (element: HTMLElement): ((state: ShownState) => void) => {
  setLooks()
  const begin = answerHost(element)
  return (state) => {
    begin(state)
    document.documentElement.dataset['ready'] = ''
  }
}
