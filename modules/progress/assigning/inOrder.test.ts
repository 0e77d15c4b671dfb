import { expect, test } from 'vitest'
import { inOrder } from './inOrder'

test('what is nearly due or late comes first, then what one was busy with, then what is due later, then the rest', () => {
  const waiting = [
    { name: 'chosen', state: 'notStarted', dueOn: null, lastAt: 9 },
    { name: 'busy long ago', state: 'busy', dueOn: null, lastAt: 1 },
    { name: 'due in spring', state: 'notStarted', dueOn: '2026-05-01', lastAt: 9 },
    { name: 'busy, due in April', state: 'busy', dueOn: '2026-04-01', lastAt: 5 },
    { name: 'failed', state: 'failed', dueOn: null, lastAt: 3 },
    { name: 'due in a week', state: 'notStarted', dueOn: '2026-03-09', lastAt: 9 },
    { name: 'late', state: 'busy', dueOn: '2026-02-01', lastAt: 9 },
  ] as const
  expect(inOrder([...waiting], '2026-03-02').map(({ name }) => name)).toEqual([
    'late',
    'due in a week',
    'busy, due in April',
    'failed',
    'busy long ago',
    'due in spring',
    'chosen',
  ])
})
