/** One of the answers that can be chosen. The id stays, whatever happens to the text, and is never reused. */
export type Option = { id: string; text: string; isRight: boolean; feedback: string }

/** `optionsMade` counts all options ever made in this block, so that a new one never gets the id of a removed one. */
export type ChoiceContent = { question: string; options: Option[]; optionsMade: number; shuffle: boolean }

const letters = 'abcdefghijklmnopqrstuvwxyz0123456789'

/** The id of the n-th option or step made in a block: one character as SCORM 1.2 wants it, two after the 36th. */
export function optionId(n: number) {
  const last = letters[n % 36]!
  return n < 36 ? last : letters[(Math.floor(n / 36) - 1) % 36]! + last
}

/** How many options must have been made for this id to exist; 0 when it is not an id of ours. */
export function placeOfId(id: string) {
  const [first, second] = Array.from(id, (letter) => letters.indexOf(letter))
  if (first === undefined || first < 0 || id.length > 2) return 0
  return second === undefined ? first + 1 : second < 0 ? 0 : (first + 1) * 36 + second + 1
}

export function emptyChoice(): ChoiceContent {
  const options = [0, 1, 2].map((n) => ({ id: optionId(n), text: '', isRight: false, feedback: '' }))
  return { question: '', options, optionsMade: options.length, shuffle: true }
}

/** What a learner reads in a choice: the question, then each answer with what is said of it. */
export function choiceTexts({ question, options }: ChoiceContent) {
  const ofOptions = options.flatMap(({ text, feedback }, place) => [
    { path: `options.${place}.text`, text },
    { path: `options.${place}.feedback`, text: feedback },
  ])
  return [{ path: 'question', text: question }, ...ofOptions]
}

/** Ids in a packed answer are one character, or two after a colon. */
export function packIds(ids: string[]) {
  return ids.map((id) => (id.length === 1 ? id : `:${id}`)).join('')
}

export function unpackIds(packed: string) {
  return packed.match(/:..|./gs)?.map((id) => id.replace(':', '')) ?? []
}
