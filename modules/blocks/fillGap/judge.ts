import { fold, isOneTypingErrorAway } from '../fold'
import type { FillGapAnswer, FillGapContent } from './fillGap'
import { gapsOf, type OpenGap } from './gaps'

type Rules = Pick<FillGapContent, 'mayMistype'>

/** The right answer that was given, perhaps with a typing error; undefined when it is none. */
export function answerMeant({ right, options }: OpenGap, given: string, { mayMistype }: Rules): string | undefined {
  const typed = fold(given)
  const same = right.find((answer) => fold(answer) === typed)
  if (same !== undefined || !mayMistype || options.length > 0) return same
  return right.find((answer) => isWord(fold(answer)) && isOneTypingErrorAway(fold(answer), typed))
}

export function isRight(gap: OpenGap, given: string, rules: Rules) {
  return answerMeant(gap, given, rules) !== undefined
}

/** Of a list somebody picks the right one now and then without knowing: a wrong choice takes away what that earns. */
export function pointsOf(gap: OpenGap, given: string, rules: Rules) {
  if (isRight(gap, given, rules)) return 1
  return gap.options.length > 1 && given !== '' ? -1 / (gap.options.length - 1) : 0
}

// In a short word, a code or a number another letter is another answer.
function isWord(folded: string) {
  return (folded.match(/\p{L}/gu)?.length ?? 0) >= 5 && !/\p{N}/u.test(folded)
}

/** What SCORM 2004 (RTE 4.2.9.1) is sure to keep of a fill-in. */
const mostPatterns = 5

/** Right answers as a system is told them: one per gap, first those that were given. */
export function answerPatterns(content: FillGapContent, answer: FillGapAnswer) {
  let patterns: string[][] = [[]]
  for (const gap of gapsOf(content)) {
    const meant = answerMeant(gap, answer[gap.id] ?? '', content)
    const right = meant === undefined ? gap.right : [meant, ...gap.right.filter((one) => one !== meant)]
    patterns = right.flatMap((one) => patterns.map((pattern) => [...pattern, one])).slice(0, mostPatterns)
  }
  return patterns
}
