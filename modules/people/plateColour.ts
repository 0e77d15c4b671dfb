/** The paper of the light look, on which a hub's plate stands. */
const paper = '#fdfdfb'

/** Letters in the colour on paper, and paper letters on the colour, have to be legible (WCAG 2.2, 1.4.3: 4.5 to 1). */
export const leastContrast = 4.5

export function isLegiblePlate(colour: string) {
  return contrast(colour, paper) >= leastContrast
}

/** The contrast of two `#rrggbb` colours, 1 to 21 (WCAG 2.2, "contrast ratio"). */
export function contrast(one: string, other: string) {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: string) {
  const [red, green, blue] = [1, 3, 5].map((at) => linear(Number.parseInt(colour.slice(at, at + 2), 16) / 255)) as [
    number,
    number,
    number,
  ]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function linear(part: number) {
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
}
