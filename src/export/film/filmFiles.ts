/* What the page of the film loads when a file is made. */
export { fontFaces } from '../pictures/fontFaces'
export { presentAddress } from '../pictures/save'
export { animatedFilm, filmPicture } from './filmDrawing'
export { slidesZip } from './slides'
