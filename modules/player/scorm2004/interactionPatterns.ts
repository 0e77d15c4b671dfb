import { identifier, text } from './valueTypes'

// RTE section 4.2.9.2: how answers and right answers are written, for each type of interaction.
const shortId = /^[^\s\p{C}[\],]{1,250}$/u
const isId = (value: string) => shortId.test(value) && !identifier(value)
const number = /^-?\d{1,20}(?:\.\d{1,20})?$/
const list = (value: string) => value.split('[,]')
const isSet = (values: string[]) => new Set(values).size === values.length
const pair = (value: string) => value.split('[.]')
const isPairOf = (first: (value: string) => boolean, second: (value: string) => boolean) => (value: string) => {
  const parts = pair(value)
  return parts.length === 2 && first(parts[0]!) && second(parts[1]!)
}
const isStep = isPairOf(
  (name) => name === '' || isId(name),
  (answer) => answer === '' || !text(answer),
)
const isMatch = isPairOf(isId, isId)

const responses: Record<string, (value: string) => boolean> = {
  'true-false': (value) => value === 'true' || value === 'false',
  choice: (value) => value === '' || (list(value).every(isId) && isSet(list(value))),
  'fill-in': (value) => list(value).every((one) => !text(withoutMarks(one, ['lang']))),
  'long-fill-in': (value) => !text(withoutMarks(value, ['lang'])),
  likert: isId,
  matching: (value) => value === '' || list(value).every(isMatch),
  performance: (value) => value === '' || list(value).every((one) => isStep(one) && one !== '[.]'),
  sequencing: (value) => value === '' || list(value).every(isId),
  numeric: (value) => number.test(value),
  other: (value) => !text(value),
}

const patterns: Record<string, (value: string) => boolean> = {
  ...responses,
  'fill-in': (value) => responses['fill-in']!(withoutMarks(value, ['case_matters', 'order_matters'])),
  'long-fill-in': (value) => responses['long-fill-in']!(withoutMarks(value, ['case_matters'])),
  performance: (value) => list(withoutMarks(value, ['order_matters'])).every(isPatternOfStep),
  numeric: isRange,
}

const isPatternOfStep = (value: string) => isStep(value) && value !== '[.]'
/** Of these types one pattern says all there is to say. */
const single = new Set(['true-false', 'likert', 'numeric', 'other'])

export function isResponse(type: string, value: string) {
  return responses[type]?.(value) ?? false
}

export function isPattern(type: string, value: string) {
  return patterns[type]?.(value) ?? false
}

export function mayHavePattern(type: string, place: number) {
  return place === 0 || !single.has(type)
}

// `{case_matters=true}{order_matters=false}{lang=nl}` in front say how the rest is compared; one that is wrong is text.
function withoutMarks(value: string, names: string[]) {
  let rest = value
  for (let mark = markOf(rest, names); mark; mark = markOf(rest, names)) rest = rest.slice(mark.length)
  return rest
}

function markOf(value: string, names: string[]) {
  const found = value.match(/^\{(case_matters|order_matters|lang)=([^{}]*)\}/)
  if (!found || !names.includes(found[1]!)) return undefined
  return found[1] === 'lang' || /^(?:true|false)$/.test(found[2]!) ? found[0] : undefined
}

function isRange(value: string) {
  const [lowest, highest, ...more] = value.split('[:]')
  if (highest === undefined) return number.test(value)
  if (more.length) return false
  const ends = [lowest!, highest].filter((end) => end !== '')
  return ends.every((end) => number.test(end)) && (ends.length < 2 || Number(lowest) <= Number(highest))
}
