import { makeCourseCmi5 } from './cmi5/course'
import { launchOnPage } from './launchPage'
import { playPage } from './page'

playPage(launchOnPage(), makeCourseCmi5)
