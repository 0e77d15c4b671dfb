/** CMITimespan of SCORM 1.2: HHHH:MM:SS.SS. */
export function sessionTime(seconds: number) {
  const hundredths = Math.min(Math.max(0, Math.round(seconds * 100)), 9999 * 360_000)
  const rest = ((hundredths % 6000) / 100).toFixed(2).padStart(5, '0')
  return `${two(hundredths / 360_000)}:${two((hundredths / 6000) % 60)}:${rest}`
}

/** CMITime of SCORM 1.2: HH:MM:SS, by the learner's clock. */
export function timeOfDay(at: Date) {
  return [at.getHours(), at.getMinutes(), at.getSeconds()].map(two).join(':')
}

function two(number: number) {
  return String(Math.floor(number)).padStart(2, '0')
}
