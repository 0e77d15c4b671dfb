/** An ISO 8601 duration, as SCORM 2004 (timeinterval(second,10,2)) and xAPI write it. */
export function isoDuration(seconds: number) {
  const hundredths = Math.max(0, Math.round(seconds * 100))
  const [hours, minutes] = [Math.floor(hundredths / 360_000), Math.floor(hundredths / 6000) % 60]
  return `PT${hours}H${minutes}M${(hundredths % 6000) / 100}S`
}
