/** How a unit is written behind a number; `pieces` is a word, and differs by language. */
export const unitSigns = {
  mm: 'mm',
  um: 'µm',
  degree: '°',
  newton: 'N',
  newtonMetre: 'Nm',
  second: 's',
  bar: 'bar',
  celsius: '°C',
  volt: 'V',
  ampere: 'A',
  percent: '%',
} as const

export type KnownUnit = keyof typeof unitSigns

// In the form that `bare` gives.
const alsoWritten: Record<KnownUnit, string[]> = {
  mm: ['millimeter', 'millimetre'],
  um: ['mu', 'micron', 'micrometer', 'micrometre'],
  degree: ['graden', 'graad', 'degrees'],
  newton: ['newton'],
  newtonMetre: ['newtonmeter', 'newtonmetre'],
  second: ['sec', 'seconden', 'seconde', 'seconds'],
  bar: [],
  celsius: ['c', 'celsius', 'gradencelsius', 'gradenc', 'degreescelsius'],
  volt: ['volt'],
  ampere: ['amp', 'ampere'],
  percent: ['procent', 'percent'],
}
export const piecesWritten = ['stuks', 'stuk', 'st', 'pieces', 'piece', 'pcs']

/** Whether somebody typed this unit: capitals, blanks, dots and the several signs for micro and degrees do not count. */
export function isUnit(typed: string, unit: KnownUnit) {
  return bare(typed) === bare(unitSigns[unit]) || alsoWritten[unit].includes(bare(typed))
}

export function isSameUnit(typed: string, written: string) {
  return bare(typed) === bare(written)
}

function bare(unit: string) {
  return unit
    .replace(/[º˚]/g, '°')
    .normalize('NFKD')
    .replace(/[\p{M}\s.·⋅•*]/gu, '')
    .toLowerCase()
    .replace(/^[uμ](?=\p{L}$)/u, 'μ')
}
