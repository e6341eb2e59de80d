import './ui/base.css'
import { pagePlace } from './app/pagePlace'
import { startPage } from './app/startPage'
import { startSearch } from './app/startSearch'
import { filterChanges } from './pages/changes/filterChanges'
import { markCurrentSection } from './pages/findings/markCurrentSection'
import { tellStory } from './pages/findings/tellStory'
import { addFigureButtons } from './pictures/figureButtons'
import { openForPrint } from './site/openForPrint'
import './ui/olderBrowsers'

const place = pagePlace()
startPage(document, place)
startSearch(document, place)
addFigureButtons(document)
openForPrint(document)
filterChanges(document)
markCurrentSection(document)
tellStory(document)

// A page that is only read is whole before its script; this says that the script has done what it does.
document.documentElement.dataset['ready'] = ''
