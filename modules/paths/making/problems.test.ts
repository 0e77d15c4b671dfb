import { expect, test } from 'vitest'
import type { PathContent } from '../path'
import { levels, workOrder } from '../testPaths.server'
import { pathProblems } from './problems'

const codes = (content: PathContent, kind: 'finite' | 'infinite' = 'finite') =>
  pathProblems({ title: 'Pad', summary: '', content }, kind, new Set()).map(({ code }) => code)

test('a finite path names its levels, each in another way; one without end has no name to give', () => {
  const content = levels([workOrder('a')], [workOrder('b')])
  content.levels[0]!.name = ' niveau 2'
  expect(codes(content)).toEqual(['sameName'])
  content.levels[0]!.name = ' '
  expect(codes(content)).toEqual(['levelName'])
  expect(codes({ levels: [content.levels[0]!] }, 'infinite')).toEqual([])
})

test('a level asks something, also when it has only what is extra, or a choice of nothing', () => {
  expect(codes(levels([workOrder('a', 'extra')]))).toEqual(['asksNothing'])
  const empty = { id: 'k', kind: 'choice' as const, demand: 'holds' as const, title: '', needed: 1, steps: [] }
  expect(codes(levels([empty]))).toEqual(['asksNothing', 'choiceTooFew'])
})

test('a choice has as many steps as it asks for', () => {
  const steps = [workOrder('a'), workOrder('b')]
  const choice = { id: 'k', kind: 'choice' as const, demand: 'holds' as const, title: '', needed: 3, steps }
  expect(codes(levels([choice]))).toEqual(['choiceTooFew'])
  expect(codes(levels([{ ...choice, needed: 2 }]))).toEqual([])
})

test('a work order says what it is called and what is to be done', () => {
  const order = { ...workOrder('a'), title: '' }
  expect(codes(levels([order]))).toEqual(['orderTitle'])
  const empty = {
    id: 'b',
    kind: 'workOrder' as const,
    demand: 'holds' as const,
    title: 'Meet mee',
    task: ' ',
    place: '',
  }
  expect(codes(levels([empty]))).toEqual(['orderTask'])
})
