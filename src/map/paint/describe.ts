/* What a keyboard needs of the map: the location of a country in words, and a search by first letters. */
export { surroundingsOf } from '../geometry/surroundings'
export { focusDescription } from '../../text/sentences/describeCountry'
export { createTypeAhead } from '../../text/search/typeAhead'
