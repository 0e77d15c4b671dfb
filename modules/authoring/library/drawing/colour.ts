import { namedColours } from './namedColours'

/** Red, green and blue from 0 to 255, and how much of it there is from 0 to 1. */
export type Colour = { red: number; green: number; blue: number; alpha: number }

/** A colour as CSS writes it; undefined for what is none that we read. */
export function readColour(text: string): Colour | undefined {
  const name = text.trim().toLowerCase()
  if (name === 'none' || name === 'transparent') return { red: 0, green: 0, blue: 0, alpha: 0 }
  const hex = namedColours.get(name.replace('grey', 'gray')) ?? /^#([0-9a-f]{3,8})$/.exec(name)?.[1]
  if (hex) return fromHex(hex)
  const [, kind, parts = ''] = /^(rgb|hsl)a?\(([^)]*)\)$/.exec(name) ?? []
  const values = parts.split(/[\s,/]+/).filter(Boolean)
  if (!kind || values.length < 3) return undefined
  const alpha = Math.min(1, partOf(values[3] ?? '1', 1))
  return kind === 'rgb' ? { ...fromRgb(values), alpha } : { ...fromHsl(values), alpha }
}

/** The colour that is seen where one lies over another. */
export function over({ alpha, ...upper }: Colour, lower: Colour): Colour {
  const mixed = (one: number, other: number) => one * alpha + other * (1 - alpha)
  return {
    red: mixed(upper.red, lower.red),
    green: mixed(upper.green, lower.green),
    blue: mixed(upper.blue, lower.blue),
    alpha: alpha + lower.alpha * (1 - alpha),
  }
}

/** The middle of several, for a gradient; undefined of none. */
export function middleOf(colours: Colour[]): Colour | undefined {
  if (colours.length === 0) return undefined
  const middle = (part: keyof Colour) => colours.reduce((sum, colour) => sum + colour[part], 0) / colours.length
  return { red: middle('red'), green: middle('green'), blue: middle('blue'), alpha: middle('alpha') }
}

export function hexOf({ red, green, blue }: Colour) {
  return `#${[red, green, blue].map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`
}

function fromHex(hex: string): Colour | undefined {
  const long = hex.length < 6 ? hex.replace(/./g, '$&$&') : hex
  if (long.length !== 6 && long.length !== 8) return undefined
  const [red, green, blue, alpha = 255] = long.match(/../g)!.map((pair) => Number.parseInt(pair, 16))
  return { red: red!, green: green!, blue: blue!, alpha: alpha / 255 }
}

function fromRgb(values: string[]) {
  const [red, green, blue] = values.map((value) => Math.min(255, partOf(value, 255)))
  return { red: red!, green: green!, blue: blue! }
}

// CSS Color 4, section 7.1.
function fromHsl(values: string[]) {
  const hue = Number.parseFloat(values[0]!) || 0
  const [saturation, lightness] = [values[1]!, values[2]!].map((value) => Math.min(1, partOf(value, 1)))
  const part = (at: number) => {
    const place = (((at + hue / 30) % 12) + 12) % 12
    const reach = saturation! * Math.min(lightness!, 1 - lightness!)
    return 255 * (lightness! - reach * Math.max(-1, Math.min(place - 3, 9 - place, 1)))
  }
  return { red: part(0), green: part(8), blue: part(4) }
}

function partOf(value: string, whole: number) {
  const number = Number.parseFloat(value) || 0
  return Math.max(0, value.endsWith('%') ? (number / 100) * whole : number)
}
