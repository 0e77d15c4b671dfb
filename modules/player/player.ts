import { launchOnPage } from './launchPage'
import { ownModule } from './ownModule'
import { playPage } from './page'
import { packageCourse } from './scorm12/course'

const launch = launchOnPage()
playPage(launch, launch.contents ? packageCourse : ownModule)
