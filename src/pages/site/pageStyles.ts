// What a page has around its atlas is HTML alone: nothing that its script draws brings these styles.
import './LanguageMenu.module.css'
import './leave/Leave.module.css'
import './Site.module.css'
import '../../atlas/search/SearchField.module.css'
