/** All that a map with routes says, in one file, since one is seldom shown without the others. */
export { RoutesKey } from './RoutesKey'
export { RoutesList } from './RoutesList'
export { RouteScope } from './RouteScope'
export { RoutesSentence, RouteWords } from './RouteWords'
export { routesAnswerText } from '../../text/sentences/routeNotes'
