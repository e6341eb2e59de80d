/** Shows the answer for the place that is chosen in the list, or that an address names; nothing of it is stored. */
export const chooseAnswer = (help: HTMLElement): void => {
  const list = help.querySelector('select')
  const answers = help.querySelectorAll<HTMLElement>('[data-answer]')
  if (!list) return
  const show = () => {
    for (const answer of answers) {
      const isChosen = answer.dataset['answer'] === list.value
      answer.toggleAttribute('data-shown', isChosen)
      answer.hidden = !isChosen
    }
  }
  const followAddress = () => {
    const place = location.hash.slice(1)
    if ([...list.options].some(({ value }) => value !== '' && value === place)) {
      list.value = place
      scrollTo(0, 0)
    }
    show()
  }
  list.addEventListener('change', show)
  addEventListener('hashchange', followAddress)
  // A page that comes back from the browser's memory keeps no choice.
  list.value = ''
  help.dataset['scripted'] = ''
  followAddress()
}
