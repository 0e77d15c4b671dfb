/** How far a size may lie above and below its nominal, in µm; an upper deviation of 21 is +0.021 mm. */
export type Deviations = { upper: number; lower: number }

// ISO 286-1:2010: the ranges of nominal sizes and IT4 to IT11 (table 1), the fundamental deviations of shafts and holes
// (tables 2 to 5) and delta = ITn - IT(n - 1). ISO 286-2:2010 lists the limits that come of them; the test holds known ones.
const upTo = [3, 6, 10, 18, 30, 50, 80, 120, 180, 250, 315, 400, 500]
const grades = `
3 4 4 5 6 7 8 10 12 14 16 18 20
4 5 6 8 9 11 13 15 18 20 23 25 27
6 8 9 11 13 16 19 22 25 29 32 36 40
10 12 15 18 21 25 30 35 40 46 52 57 63
14 18 22 27 33 39 46 54 63 72 81 89 97
25 30 36 43 52 62 74 87 100 115 130 140 155
40 48 58 70 84 100 120 140 160 185 210 230 250
60 75 90 110 130 160 190 220 250 290 320 360 400`
  .trim()
  .split('\n')
  .map(numbersIn)
const gradeOf = (grade: number, place: number) => grades[grade - 4]?.[place]

// How far the nearest limit is from the nominal size: below it for the shafts d to h, above it from k on.
const away = {
  d: numbersIn('20 30 40 50 65 80 100 120 145 170 190 210 230'),
  e: numbersIn('14 20 25 32 40 50 60 72 85 100 110 125 135'),
  f: numbersIn('6 10 13 16 20 25 30 36 43 50 56 62 68'),
  g: numbersIn('2 4 5 6 7 9 10 12 14 15 17 18 20'),
  h: numbersIn('0 0 0 0 0 0 0 0 0 0 0 0 0'),
  k: numbersIn('0 1 1 1 2 2 2 3 3 4 4 4 5'),
  m: numbersIn('2 4 6 7 8 9 11 13 15 17 20 21 23'),
  n: numbersIn('4 8 10 12 15 17 20 23 27 31 34 37 40'),
  p: numbersIn('6 12 15 18 22 26 32 37 43 50 56 62 68'),
}
// From r on the ranges are finer.
const finerUpTo = numbersIn('3 6 10 18 30 50 65 80 100 120 140 160 180 200 225 250 280 315 355 400 450 500')
const finer = {
  r: numbersIn('10 15 19 23 28 34 41 43 51 54 63 65 68 77 80 84 94 98 108 114 126 132'),
  s: numbersIn('14 19 23 28 35 43 53 59 71 79 92 100 108 122 130 140 158 170 190 208 232 252'),
}

/** The deviations of a fit such as H7 or g6; undefined for what the standard, or this part of it, does not have. */
export function deviationsOf(nominal: number, fit: string): Deviations | undefined {
  const [, letter = '', digits] = /^([D-HKMNPRSd-hkmnprs]|JS|js) ?(\d+)$/.exec(fit.trim()) ?? []
  const grade = Number(digits)
  const place = upTo.findIndex((most) => nominal <= most)
  const width = grade < 5 ? undefined : gradeOf(grade, place)
  if (width === undefined || !(nominal > 0)) return undefined
  if (/js/i.test(letter)) return { upper: width / 2, lower: 0 - width / 2 }
  const size = { nominal, place, grade, width }
  return letter === letter.toLowerCase() ? ofShaft(letter, size) : ofHole(letter.toLowerCase(), size)
}

/** As it stands on a drawing: 21 is `+0,021`. */
export function inMillimetres(microns: number) {
  const text = (Math.abs(microns) / 1000).toFixed(Number.isInteger(microns) ? 3 : 4).replace('.', ',')
  return microns === 0 ? '0' : `${microns > 0 ? '+' : '−'}${text}`
}

type Size = { nominal: number; place: number; grade: number; width: number }

function ofShaft(letter: string, { nominal, place, grade, width }: Size): Deviations {
  const near = letter === 'k' && grade > 7 ? 0 : awayOf(letter, nominal, place)
  return letter <= 'h' ? { upper: 0 - near, lower: 0 - near - width } : { upper: near + width, lower: near }
}

function ofHole(letter: string, size: Size): Deviations | undefined {
  const near = awayOf(letter, size.nominal, size.place)
  if (letter <= 'h') return { upper: near + size.width, lower: near }
  const upper = upperOfHole(letter, near, size)
  return upper === undefined ? undefined : { upper, lower: upper - size.width }
}

/** From K on a fine hole is as tight on its shaft as the next finer shaft is in a hole: that is what delta is for. */
function upperOfHole(letter: string, near: number, { nominal, place, grade, width }: Size) {
  const isFine = grade <= (letter >= 'p' ? 7 : 8)
  if (letter === 'k' && !isFine) return nominal <= 3 ? 0 : undefined
  if (letter === 'n' && !isFine) return nominal <= 1 ? undefined : nominal <= 3 ? 0 - near : 0
  const delta = isFine && nominal > 3 ? width - gradeOf(grade - 1, place)! : 0
  // The one exception of the standard.
  if (letter === 'm' && grade === 6 && nominal > 250 && nominal <= 315) return -9
  return delta - near
}

function awayOf(letter: string, nominal: number, place: number) {
  if (letter in finer) return finer[letter as keyof typeof finer][finerUpTo.findIndex((most) => nominal <= most)]!
  return away[letter as keyof typeof away][place]!
}

function numbersIn(line: string) {
  return line.split(' ').map(Number)
}
