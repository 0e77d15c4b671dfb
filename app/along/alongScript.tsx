import { mount } from '~/modules/learner/mount'
import { forgetWhoLeft } from '~/modules/player/along/forgetWhoLeft'
import { registerWorker } from '~/modules/player/along/registerWorker'
import { type Reader, reader } from '~/modules/player/along/shelf'
import { AlongPage } from './AlongPage'
import './along.css'

async function start() {
  await forgetWhoLeft().catch(() => {})
  const found: Reader | 'closed' | undefined = await reader().catch(() => 'closed' as const)
  const language = typeof found === 'object' ? found.language : 'nl'
  document.documentElement.lang = language
  // What is here without this worker is a list of modules that do not open.
  await registerWorker()
  mount(<AlongPage reader={found} language={language} />, document.body)
}

void start()
