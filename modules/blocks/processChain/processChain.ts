import type { Block } from '../block'
import { optionId, packIds, unpackIds } from '../option'
import { bottlenecks, type Chain, devicesIn, fits, type Placement, placeOf, solutions, tidied } from './chain'

/** `stepsMade` and `devicesMade` count all that were ever made, so that no id is used twice. */
export type ProcessChainContent = Chain & {
  question: string
  stepsMade: number
  devicesMade: number
  /** The learner also says which station sets the pace. */
  asksBottleneck: boolean
  feedbackRight: string
  feedbackWrong: string
}

export type ChainAnswer = { placed: Placement[]; bottleneck?: string }

const mostPatterns = 8

/** Devices to place in the steps of a process line; what each step takes and which one is the slowest shows meanwhile. */
export const processChain: Block<ProcessChainContent, ChainAnswer> = {
  type: 'processChain',
  version: 1,
  upgrade: (content) => content as ProcessChainContent,
  empty: () => ({
    question: '',
    steps: ['Sorteren', 'Singuleren', 'Oriënteren', 'Monteren', 'Quality check'].map((name, n) => ({
      id: optionId(n),
      name,
      wants: 1,
    })),
    stepsMade: 5,
    devices: [0, 1, 2, 3, 4].map(emptyDevice),
    devicesMade: 5,
    asksBottleneck: false,
    feedbackRight: '',
    feedbackWrong: '',
  }),
  texts: ({ question, steps, devices, feedbackRight, feedbackWrong }) => [
    { path: 'question', text: question },
    ...steps.map(({ name }, at) => ({ path: `steps.${at}.name`, text: name })),
    ...devices.flatMap(({ name, text, feedback, places }, at) => [
      { path: `devices.${at}.name`, text: name },
      { path: `devices.${at}.text`, text },
      { path: `devices.${at}.feedback`, text: feedback },
      ...places.map((place, n) => ({ path: `devices.${at}.places.${n}.feedback`, text: place.feedback })),
    ]),
    { path: 'feedbackRight', text: feedbackRight },
    { path: 'feedbackWrong', text: feedbackWrong },
  ],
  question: {
    words: (content) => content.question,
    score,
    isAnswered: (content, { placed, bottleneck }) =>
      content.steps.every(({ id }) => placed.some(([, step]) => step === id)) &&
      (bottleneck !== undefined || !content.asksBottleneck),
    feedback(content, answer) {
      const whole = score(content, answer) === 1 ? content.feedbackRight : content.feedbackWrong
      return [...(whole ? [{ about: '', text: whole }] : []), ...answer.placed.flatMap((one) => saidOf(content, one))]
    },
    interaction: (content, { placed, bottleneck }) => ({
      type: 'matching',
      response: placed,
      correct: patterns(content),
      question: content.question,
      answer: wordsOf(content, placed, bottleneck),
    }),
    pack: ({ placed, bottleneck }) => packIds(placed.flat()) + (bottleneck ? `B${packIds([bottleneck])}` : ''),
    unpack(content, packed) {
      const [pairs = '', slowest = ''] = packed.split('B')
      const ids = unpackIds(pairs)
      const placed = tidied(
        content,
        ids.flatMap((id, at): Placement[] => (at % 2 ? [] : [[id, ids[at + 1] ?? '']])),
      )
      const bottleneck = content.steps.find(({ id }) => id === unpackIds(slowest)[0])?.id
      return packed === '' || placed.length > 0 ? { placed, ...(bottleneck && { bottleneck }) } : undefined
    },
    room({ steps, devices }) {
      const most = Math.max(0, ...steps.map(({ id }) => packIds([id]).length))
      return packIds(devices.map(({ id }) => id)).length + devices.length * most + 1 + most
    },
  },
}

export function emptyDevice(made: number) {
  return { id: optionId(made), name: '', text: '', seconds: '', feedback: '', places: [] }
}

/** Right placements less wrong ones; the bottleneck counts as one more, once the line stands. */
function score(content: ProcessChainContent, { placed, bottleneck }: ChainAnswer) {
  const right = placed.filter((one) => fits(content, one)).length
  const wanted = content.steps.reduce((sum, { wants }) => sum + wants, 0)
  if (!content.asksBottleneck) return Math.max(0, right - (placed.length - right)) / wanted
  const found = bottlenecks(content, placed).includes(bottleneck ?? '') ? 1 : 0
  return Math.max(0, right - (placed.length - right) + found) / (wanted + 1)
}

function saidOf(content: ProcessChainContent, placement: Placement) {
  const device = content.devices.find(({ id }) => id === placement[0])
  const step = content.steps.find(({ id }) => id === placement[1])
  if (!device || !step) return []
  const own = placeOf(device, step.id)?.feedback
  const text = own || (fits(content, placement) ? '' : device.feedback)
  return text ? [{ about: `${device.name} – ${step.name}`, text }] : []
}

// A line that can be built in very many ways has more patterns than a report has use for.
function patterns(content: ProcessChainContent): Placement[][] {
  const found: Placement[][] = []
  for (const one of solutions(content)) {
    found.push(one)
    if (found.length === mostPatterns) break
  }
  return found
}

function wordsOf(content: ProcessChainContent, placed: Placement[], bottleneck: string | undefined) {
  const stations = content.steps.map(
    ({ id, name }) =>
      `${name}: ${devicesIn(content, placed, id)
        .map((device) => device.name)
        .join(' + ')}`,
  )
  const slowest = content.steps.find(({ id }) => id === bottleneck)
  return [...stations, ...(slowest ? [`max: ${slowest.name}`] : [])].join('; ')
}
