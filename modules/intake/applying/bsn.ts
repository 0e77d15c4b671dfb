const digitRun = /(?<![\d+])\d(?:[ .-]?\d){7,8}(?![ .-]?\d)/g

/**
 * Whether a text holds what may be a citizen service number (BSN): eight or nine digits that pass the 11-test. Such a number
 * may not be kept here, so whoever typed it is asked to take it out.
 */
export function holdsBsn(text: string) {
  return [...text.matchAll(digitRun)].some(([run]) => passesTest(run.replace(/\D/g, '')))
}

// 9 × the first digit + … + 2 × the eighth − 1 × the last one is a multiple of 11.
function passesTest(digits: string) {
  const nine = digits.padStart(9, '0')
  const sum = [...nine].reduce((total, digit, place) => total + Number(digit) * (place === 8 ? -1 : 9 - place), 0)
  return Number(nine) > 0 && sum % 11 === 0
}
