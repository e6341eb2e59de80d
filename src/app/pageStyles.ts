// Styles of the header and the footer, which are HTML alone: nothing that a page's script draws brings them.
import '../site/LanguageMenu.module.css'
import '../site/leave/Leave.module.css'
import '../site/Site.module.css'
import '../views/search/SearchField.module.css'
