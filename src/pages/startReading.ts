import '../ui/base.css'
import { pagePlace } from './site/pagePlace'
import { startPage } from './site/startPage'
import { startSearch } from './site/startSearch'
import { filterChanges } from './changes/filterChanges'
import { markCurrentSection } from './findings/markCurrentSection'
import { tellStory } from './findings/tellStory'
import { addFigureButtons } from '../export/pictures/figureButtons'
import { openForPrint } from './site/openForPrint'
import '../ui/olderBrowsers'

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
