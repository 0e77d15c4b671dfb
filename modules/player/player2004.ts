import { launchOnPage } from './launchPage'
import { playPage } from './page'
import { makeCourse2004 } from './scorm2004/course'
import { elementOf } from './scorm2004/dataModel'

playPage(launchOnPage(), makeCourse2004, elementOf)
