/**
 * What a learning management system is told of an answer, in no dialect yet: SCORM 1.2 RTE 3.4.6 and SCORM 2004 4th
 * Edition RTE 4.2.9 name the types. Ids are those of the block's content: short, of letters and digits. `correct` holds
 * every pattern that is right; it is empty where nothing is right or wrong.
 */
export type Interaction = Exchange & {
  /** The question and the answer in words, for a report that people read. */
  question: string
  answer: string
}

export type Exchange =
  | { type: 'true-false'; response: boolean; correct: boolean[] }
  | { type: 'choice' | 'sequencing'; response: string[]; correct: string[][] }
  /** Pairs of what was matched and what it was matched with. */
  | { type: 'matching'; response: Pair[]; correct: Pair[][] }
  /** One text per gap; capitals never count. */
  | { type: 'fill-in'; response: string[]; correct: string[][] }
  | { type: 'long-fill-in'; response: string; correct: string[] }
  | { type: 'numeric'; response: number; correct: Bounds[] }
  /** Steps that were done, each with what came of it: a measured value, a choice, a word. */
  | { type: 'performance'; response: Pair[]; correct: Pair[][] }
  | { type: 'likert'; response: string; correct: string[] }

export type Pair = readonly [string, string]

/** Both ends belong to it. */
export type Bounds = { least: number; most: number }
