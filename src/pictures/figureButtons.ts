import messages from '../text/en/pictures.json'
import { plainMessage } from '../text/plain'
import styles from './PictureButtons.module.css'
import { FORMATS, type Format, savePicture } from './save'

const word = (id: keyof typeof messages) => plainMessage(messages, id)

/** Adds to a figure what takes its picture away. The code that draws it comes with the first press. */
const addButtons = (figure: HTMLElement): void => {
  const row = document.createElement('div')
  row.className = styles.row ?? ''
  row.dataset['pictureButtons'] = ''
  row.setAttribute('role', 'group')
  row.setAttribute('aria-label', word('pictures.downloadChart'))
  const name = document.createElement('span')
  name.textContent = `${word('pictures.downloadChart')}:`
  const status = document.createElement('span')
  status.setAttribute('role', 'status')
  const save = async (format: Format) => {
    status.textContent = word('pictures.making')
    try {
      const { figurePicture } = await import('./figurePicture')
      await savePicture(await figurePicture(figure), format)
      status.textContent = word('pictures.saved')
    } catch {
      status.textContent = word('pictures.failed')
    }
  }
  const buttons = FORMATS.map((format) => {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = styles.button ?? ''
    button.dataset['format'] = format
    button.textContent = word(`pictures.as.${format}`)
    button.addEventListener('click', () => save(format))
    return button
  })
  row.append(name, ...buttons, status)
  figure.append(row)
}

/** Adds the buttons to every figure that says it can be taken away as a picture. */
export const addFigureButtons = (root: ParentNode): void => {
  for (const figure of root.querySelectorAll<HTMLElement>('figure[data-picture]')) addButtons(figure)
}
