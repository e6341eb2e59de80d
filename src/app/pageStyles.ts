// What a page has around its atlas is HTML alone: nothing that its script draws brings these styles.
import '../site/LanguageMenu.module.css'
import '../site/leave/Leave.module.css'
import '../site/Site.module.css'
import '../views/search/SearchField.module.css'
