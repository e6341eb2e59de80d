import { askWithNewPage } from '../../data/resource'
import styles from './PictureButtons.module.css'
import { FORMATS, type Format, isFramed, savePicture } from './save'
import { OUTCOME_WORDS, type PictureWord } from './words'

type Word = (id: PictureWord) => string

const wordsOf = (page: ParentNode): Word => {
  const words = page.querySelector<HTMLTemplateElement>('template[data-picture-words]')?.content
  return (id) => words?.querySelector(`[data-word="${id}"]`)?.textContent ?? ''
}

/** The title distinguishes the buttons of a figure for a screen reader. */
const titleOf = (figure: HTMLElement): string =>
  figure.querySelector('[data-picture-title]')?.textContent?.trim() ?? figure.dataset['pictureTitle'] ?? ''

const addLink = (figure: HTMLElement, word: Word): void => {
  const row = document.createElement('p')
  row.className = styles.row ?? ''
  row.dataset['pictureButtons'] = ''
  const link = document.createElement('a')
  link.className = styles.link ?? ''
  link.href = window.location.href
  link.target = '_blank'
  link.rel = 'noopener'
  link.textContent = word('pictures.framed')
  row.append(link)
  figure.append(row)
}

const button = (text: string, onClick: () => void): HTMLButtonElement => {
  const element = document.createElement('button')
  element.type = 'button'
  element.className = `linkButton ${styles.button}`
  element.textContent = text
  element.addEventListener('click', onClick)
  return element
}

/** The code that draws pictures is loaded on the first press. */
const addButtons = (figure: HTMLElement, word: Word): void => {
  const isMap = figure.dataset['pictureKind'] === 'map'
  const label = word(isMap ? 'pictures.download' : 'pictures.downloadChart')
  const row = document.createElement('div')
  row.className = styles.row ?? ''
  row.dataset['pictureButtons'] = ''
  row.setAttribute('role', 'group')
  row.setAttribute('aria-label', [label, titleOf(figure)].filter(Boolean).join(': '))
  const name = document.createElement('span')
  name.setAttribute('aria-hidden', 'true')
  name.textContent = `${label}:`
  const status = document.createElement('span')
  status.setAttribute('role', 'status')
  const make = async () => (await import('./figurePicture')).figurePicture(figure)
  const save = async (format: Format) => {
    status.textContent = word('pictures.making')
    const outcome = await savePicture(make, format)
    status.textContent = word(OUTCOME_WORDS[outcome])
    if (outcome === 'lost' && !status.nextElementSibling)
      status.after(button(word('failure.retry'), askWithNewPage))
  }
  const buttons = FORMATS.map((format) => {
    const element = button(word(`pictures.as.${format}`), () => void save(format))
    element.dataset['format'] = format
    return element
  })
  row.append(name, ...buttons, status)
  figure.append(row)
}

/** Adds buttons to every figure with a picture, or links in a frame, whose host may forbid downloads. */
export const addFigureButtons = (root: ParentNode): void => {
  const add = isFramed() ? addLink : addButtons
  const word = wordsOf(root)
  for (const figure of root.querySelectorAll<HTMLElement>('figure[data-picture]')) add(figure, word)
}
