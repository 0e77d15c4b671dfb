import { vi } from 'vitest'
import { randomFrom } from '~/demo/random'
import { openBlock } from '~/modules/blocks/blocks'
import type { LearningModule } from '~/modules/blocks/document'
import { driver as browser } from '~/modules/learner/browser'
import { questionsOn } from '~/modules/learner/draw'
import type { Driver } from '~/modules/learner/lms'
import { moduleData } from '~/modules/learner/moduleData'
import { type OpenModule, openModule, testsOf } from '~/modules/learner/openModule'
import { type Actions, openPlay, resultPlace } from '~/modules/learner/play'
import { testStatus } from '~/modules/learner/score'
import { driver as scorm12 } from '~/modules/learner/scorm12'
import { driver as scorm2004 } from '~/modules/learner/scorm2004'
import { demoAnswer } from './dialectAnswers'
import { runHost12 } from './strictLms'
import { runHost2004 } from './strictLms2004'

/*
 * The drivers of packages in the same strict systems that a browser plays them in, without the browser: hundreds of visits
 * in the time of one.
 */

type Dialect = { driver: Driver; host: () => void }
/** By the driver of a format; SCORM 2004 is one dialect to a package in its 3rd and 4th Edition. */
export const dialects: Record<'scorm12' | 'scorm2004' | 'browser', Dialect> = {
  scorm12: { driver: scorm12, host: runHost12 },
  scorm2004: { driver: scorm2004, host: runHost2004 },
  browser: { driver: browser, host: () => Object.assign(window, { lms: { calls: [], errors: [], kept: {} } }) },
}
export type DialectName = keyof typeof dialects

type Told = { calls: string[]; errors: string[]; kept: Record<string, string> }

/** A system with a memory, in which modules are opened as often as one likes. */
export function openSystem(name: DialectName, query = '') {
  const memory = new Map<string, string>()
  const localStorage = {
    getItem: (key: string) => memory.get(key) ?? null,
    setItem: (key: string, value: string) => void memory.set(key, value),
  }
  return {
    memory,
    async visit(written: LearningModule) {
      const host = { localStorage } as unknown as Window & { lms: Told }
      vi.stubGlobal('window', host)
      vi.stubGlobal('localStorage', localStorage)
      vi.stubGlobal('location', { search: query })
      dialects[name].host()
      const data = moduleData(written)
      const lms = dialects[name].driver(data)!
      if (!(await lms.connect())) throw new Error('the system refused to begin')
      const module = openModule({ ...data, passMark: lms.passMark ?? data.passMark }, openBlock)
      const actions = openPlay(module, lms, () => {})
      actions.goTo(actions.play().place)
      await vi.advanceTimersByTimeAsync(100)
      return { module, actions, told: () => host.lms, written: () => writtenIn(name, host.lms, memory, data.id) }
    },
  }
}

/** What a system was told, in the words of the runtime. */
function writtenIn(name: DialectName, { kept }: Told, memory: Map<string, string>, id: string) {
  if (name === 'scorm12')
    return {
      status: kept['cmi.core.lesson_status'],
      score: numberIn(kept['cmi.core.score.raw']),
      state: kept['cmi.suspend_data'] ?? '',
    }
  if (name === 'browser') return JSON.parse(memory.get(`leerbank-${id}`)!) as ReturnType<typeof of2004>
  return of2004(kept)
}

function of2004(kept: Record<string, string>) {
  const success = kept['cmi.success_status']
  const completion = kept['cmi.completion_status']
  return {
    status: success ?? completion,
    completion,
    score: numberIn(kept['cmi.score.raw']),
    state: kept['cmi.suspend_data'] ?? '',
  }
}

function numberIn(text: string | undefined) {
  return text === undefined ? undefined : Number(text)
}

/** How much of a module somebody does, and how well. */
export type Story = { pages: 'half' | 'all'; how: 'right' | 'wrong' | 'mixed'; isClosed: boolean }

/** Goes through the pages as a learner does. Tests are handed in, and done again as long as that is allowed and of use. */
export async function follow(module: OpenModule, actions: Actions, story: Story, seed = 7) {
  const random = randomFrom(seed)
  const isRight = () => story.how === 'right' || (story.how === 'mixed' && random() < 0.5)
  const last = story.pages === 'all' ? module.pages.length : Math.ceil(module.pages.length / 2)
  for (const page of module.pages.slice(0, last)) {
    actions.goTo(page.id)
    for (let tries = 0; tries < 3; tries++) {
      if (page.kind === 'test' && testStatus(module, actions.play().state, page) === 'again') actions.startAgain(page)
      for (const asked of questionsOn(page, actions.play().state)) {
        actions.answer(asked, demoAnswer(asked, isRight(), random))
        if (page.kind === 'lesson') actions.check(asked)
      }
      if (page.kind === 'lesson') break
      actions.handIn(page)
      await vi.advanceTimersByTimeAsync(1500)
      if (testStatus(module, actions.play().state, page) !== 'again' || testsOf(module).length > 1) break
    }
    await vi.advanceTimersByTimeAsync(1500)
  }
  if (story.pages === 'all') actions.goTo(resultPlace)
  // Past the longest wait between two tries to save.
  await vi.advanceTimersByTimeAsync(70_000)
  if (story.isClosed) await actions.close()
  else await actions.session.finish()
}
