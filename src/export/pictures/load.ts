/** What a page loads once a picture of the map is wanted. */
export { fontFaces } from './fontFaces'
export { mapPicture } from './mapPicture'
export { presentAddress } from './presentAddress'
