import '../ui/base.css'
import '../pages/embed/looks.css'
// The page has the map already, and what draws more of it comes later: the script alone brings their styles.
import '../map/markup/lenses.module.css'
import '../map/markup/lines.module.css'
import '../map/markup/map.module.css'
import '../map/markup/names.module.css'
import '../map/markup/outlines.module.css'
import '../map/markup/routes.module.css'
import '../map/markup/tip.module.css'
import '../map/markup/zoomButtons.module.css'
import '../pages/embed/EmbedFoot.module.css'
import '../views/map/LostNotice.module.css'
import '../views/mapWords/MapWords.module.css'
import { startMapEmbed } from '../pages/embed/startMapEmbed'

void startMapEmbed()
