import type { Language } from '~/db/tables'
import { mount } from '~/modules/learner/mount'
import { canTakeAlong } from '~/modules/player/along/take'
import { TakeAlong } from './TakeAlong'

// For pages without the framework's scripts: offers to take along what stands there.
const personId = document.currentScript!.dataset.person!
const language = document.documentElement.lang as Language

if (canTakeAlong())
  for (const place of document.querySelectorAll<HTMLElement>('[data-take-along]')) {
    const { takeAlong: enrolment, title } = place.dataset
    mount(<TakeAlong enrolment={enrolment!} title={title!} personId={personId} language={language} />, place)
  }
