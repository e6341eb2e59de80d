import { startHydratedPage } from '../site/startHydratedPage'
import '../findings/Section.module.css'
import { INTRODUCTION_KIND } from './introductionKind'

startHydratedPage(() => ({ kind: INTRODUCTION_KIND }))
