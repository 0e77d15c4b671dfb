/** CMITimespan of SCORM 1.2, in whole seconds: HHHH:MM:SS.00. */
export function timespan(seconds: number) {
  const whole = Math.min(Math.max(0, Math.floor(seconds)), 9999 * 3600)
  const two = (part: number) => String(Math.floor(part)).padStart(2, '0')
  return `${two(whole / 3600).padStart(4, '0')}:${two((whole / 60) % 60)}:${two(whole % 60)}.00`
}
