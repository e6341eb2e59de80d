/** The modules that a page loads for a picture of the map. */
export { fontFaces } from './fontFaces'
export { mapPicture } from './mapPicture'
export { presentAddress } from './save'
