// Header and footer are HTML alone, so that no script of theirs imports these styles.
import './leave/Leave.module.css'
import './Site.module.css'
import './SiteFooter.module.css'
import '../../atlas/search/SearchField.module.css'
