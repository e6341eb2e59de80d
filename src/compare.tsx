import './ui/base.css'

document.documentElement.dataset['ready'] = ''
