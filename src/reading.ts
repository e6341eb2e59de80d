import './ui/base.css'
import { pagePlace } from './app/pagePlace'
import { startSearch } from './app/startSearch'
import { filterChanges } from './pages/changes/filterChanges'
import { markCurrentSection } from './pages/findings/markCurrentSection'
import { tellStory } from './pages/findings/tellStory'
import { startOffline } from './offline/startOffline'
import { addFigureButtons } from './pictures/figureButtons'
import { closeMenus } from './site/closeMenus'
import { keepState } from './site/keepState'
import { addLeaving } from './site/leave/addLeaving'
import { openForPrint } from './site/openForPrint'
import { fetchFonts } from './ui/lateFonts'
import './ui/olderBrowsers'

fetchFonts()
addFigureButtons(document)
addLeaving(document)
closeMenus(document)
const place = pagePlace()
keepState(document, place)
void startOffline(place).catch(() => undefined)
startSearch(document, place)
openForPrint(document)
filterChanges(document)
markCurrentSection(document)
tellStory(document)

// A page that is only read is whole before its script; this says that the script has done what it does.
document.documentElement.dataset['ready'] = ''
