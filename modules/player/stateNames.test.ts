import { expect, test } from 'vitest'
import type { Progress } from '~/modules/progress/applyCommit'
import { applyPackageCommit } from '~/modules/progress/applyPackageCommit'
import { elementsOf } from './elementsOf'
import { makeSaver } from './saver'
import { aPackage, aUnit } from './testUnits'

test('what a commit may name and say goes by the standard of its package', () => {
  const accepted = (standard: 'scorm12' | 'scorm2004', name: string, value: string) =>
    elementsOf(standard)(name)?.accepts(value) ?? false
  expect(accepted('scorm2004', '0:cmi.score.scaled', '0.5')).toBe(true)
  expect(accepted('scorm2004', '0:cmi.score.scaled', '2')).toBe(false)
  expect(accepted('scorm2004', '12:cmi.interactions.3.learner_response', 'a[,]b')).toBe(true)
  expect(accepted('scorm2004', '0:cmi.core.lesson_status', 'passed')).toBe(false)
  expect(accepted('scorm2004', 'cmi.location', '1')).toBe(false)
  expect(accepted('scorm2004', '0:adl.nav.request_valid.continue', 'true')).toBe(false)
  expect(accepted('scorm2004', 'package:sequencing', '{}')).toBe(true)
  expect(accepted('scorm12', '0:cmi.location', '1')).toBe(false)
  for (const name of ['0:cmi.learner_id', '0:cmi.total_time', '0:cmi.objectives._count'])
    expect(accepted('scorm2004', name, '1'), name).toBe(false)
})

test('what a unit said in a former attempt is gone when it begins anew, also when only the differences travel', async () => {
  const find = elementsOf('scorm2004')
  const before = {
    '0:cmi.score.scaled': '0.2',
    '0:cmi.success_status': 'failed',
    '1:cmi.suspend_data': 'x'.repeat(30_000),
  }
  const sent: { cmi: Record<string, string>; base: number }[] = []
  const answer = async (_address: unknown, { body }: RequestInit) => {
    sent.push(JSON.parse(body as string))
    return new Response(JSON.stringify({ result: 'true', at: 1 }))
  }
  const real = globalThis.fetch
  globalThis.fetch = answer as typeof fetch
  try {
    const page = {
      address: 'commit',
      isClosing: () => false,
      tell: () => {},
      keep: () => {},
      find,
      statusOf: () => 'incomplete' as const,
    }
    const saver = makeSaver({ attempt: 'a', launch: 1, cmi: before }, page)
    saver.commit({ '1:cmi.suspend_data': before['1:cmi.suspend_data'] }, false)
    await saver.outcome()
  } finally {
    globalThis.fetch = real
  }
  const [{ cmi, base }] = sent as [(typeof sent)[0]]
  for (const [name, value] of Object.entries(cmi)) expect(find(name)!.accepts(value), name).toBe(true)
  const progress = { cmi: before, status: 'incomplete', totalSeconds: 0, pagesSeen: 0 } as unknown as Progress
  const contents = aPackage([aUnit('a'), aUnit('b')], 'scorm2004')
  const after = applyPackageCommit(progress, { cmi, base, sequence: 1, final: false }, { contents, pagesTotal: 2 }, 1)
  expect(Object.keys(after.cmi)).toEqual(['1:cmi.suspend_data'])
})
