import { launchOnPage } from './launchPage'
import { ownModule } from './ownModule'
import { playPage } from './page'

playPage(launchOnPage(), ownModule)
