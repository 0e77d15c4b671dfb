import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { randomFrom } from '../../shuffle'
import { inUnits, type Kind, kindNames, kinds } from '../kinds'
import { drawings } from './drawings'
import { trueScale } from './drawn'

/** Reads a drawing as a person does: from the places of its lines, with nothing but its coordinates. */
const readers: Record<(typeof kinds)[Kind]['family'], (drawn: string) => number> = {
  vernier(drawn) {
    const main = placesIn(drawn, 'ins-main').map(([x]) => x!)
    const fine = placesIn(drawn, 'ins-vernier').map(([x]) => x!)
    return readVernier(main, fine)
  },
  protractor(drawn) {
    const main = placesIn(drawn, 'ins-main').map(([x, y]) => turnOf(x!, y!))
    const fine = placesIn(drawn, 'ins-vernier').map(([x, y]) => turnOf(x!, y!))
    const zero = main.findIndex((at) => Math.abs(at) < 1e-3)
    return readVernier(main.slice(zero), fine.slice(12))
  },
  micrometer(drawn) {
    const wholes = placesIn(drawn, 'ins-main').map(([x]) => x!)
    const halves = placesIn(drawn, 'ins-half').map(([x]) => x!)
    const begin = Number(/<text[^>]*>(\d+)<\/text>/.exec(drawn)![1])
    const passed = begin + wholes.length - 1 + ((halves.at(-1) ?? 0) > wholes.at(-1)! ? 0.5 : 0)
    const line = placesIn(drawn, 'ins-thimble').find(([, y]) => Math.abs(y!) < 1e-3)!
    // The figures of the thimble stand behind its edge; that of the line is found by counting from one of them.
    const [place, figure] = [...drawn.matchAll(/<text transform="translate\(([\d.-]+) ([\d.-]+)\)[^>]*>(\d+)</g)]
      .filter(([, x]) => Number(x) > line[0]!)
      .map(([, x, y, text]) => [[Number(x), Number(y)], Number(text)] as const)[0]!
    const around = rim(place[0]! - line[0]!)
    const away = Math.round(Math.asin(-place[1]! / around) / ((2 * Math.PI) / 50))
    return passed + ((figure - away + 50) % 50) / 100
  },
  dial(drawn) {
    const marks = placesIn(drawn, 'ins-main').map(([x, y]) => (turnOf(x!, y!) + 360) % 360)
    const hand = turnIn(drawn, 'ins-hundredths')
    const hundredths = marks.findIndex((at) => Math.abs(at - hand) < 1e-2)
    const turns = turnIn(drawn, 'ins-turns') / 36
    return Math.floor(turns + 1e-3) + hundredths / 100
  },
}

const count = process.env.LEERBANK_HARD ? 1000 : 100

test.each(kindNames)(`%s: ${count} readings are read from the lines as they were asked`, (kind) => {
  const { family, perUnit, least, most } = kinds[kind]
  const random = randomFrom(kind)
  const all = Array.from(
    { length: count },
    () => least * perUnit + Math.floor(random() * ((most - least) * perUnit + 1)),
  )
  for (const steps of [least * perUnit, least * perUnit + 1, most * perUnit - 1, ...all])
    expect(Math.round(readers[family](draw(kind, steps)) * perUnit), `${steps} steps`).toBe(steps)
})

test('what is measured is as large as the reading', () => {
  expect(draw('vernier05', 467)).toContain('class="ins-work" d="M0 22H23.35')
  expect(draw('micrometer50', 3807)).toContain('cx="19.035" cy="0" r="19.035"')
  const stand = renderToStaticMarkup(<drawings.dial.Body value={3.47} scale={2} isWhole highest={10} />)
  expect(stand).toContain('class="ins-work" d="M-14 54.53H14V72H-14Z"')
})

test('figures stand at their lines', () => {
  const drawn = draw('vernier02', 2089)
  const main = placesIn(drawn, 'ins-main').map(([x]) => x!)
  const fine = placesIn(drawn, 'ins-vernier').map(([x]) => x!)
  const figure = (text: string, x: number) => new RegExp(`<text transform="translate\\(${x} [^>]*>${text}<`)
  expect(drawn).toMatch(figure('50', main[50]!))
  expect(drawn).toMatch(figure('3', fine[15]!))
})

test('the reading is nowhere in the drawing as a text', () => {
  for (const kind of kindNames) {
    const texts = [...draw(kind, kinds[kind].least * kinds[kind].perUnit + 467).matchAll(/>([^<>]+)</g)]
    expect(texts.filter(([, text]) => !/^\d+$|^0\.0\d mm$/.test(text!))).toEqual([])
  }
})

function draw(kind: Kind, steps: number) {
  const { Body } = drawings[kind]
  return renderToStaticMarkup(<Body value={inUnits(kind, steps)} scale={2 * trueScale} highest={kinds[kind].most} />)
}

/** The whole unit left of the zero, and the line that runs on, worth what its pitch lacks of whole units. */
function readVernier(main: number[], fine: number[]) {
  const unit = main[1]! - main[0]!
  const whole = main.findLastIndex((at) => at <= fine[0]! + 1e-3)
  const gaps = fine.slice(0, -1).map((at) => Math.min(...main.map((other) => Math.abs(other - at))))
  const line = gaps.indexOf(Math.min(...gaps.slice(0, 50)))
  const pitch = (fine.at(-1)! - fine[0]!) / (fine.length - 1)
  return whole + line * (Math.ceil(pitch / unit) - pitch / unit)
}

/** Where the lines of a scale begin. */
function placesIn(drawn: string, className: string) {
  const path = new RegExp(`class="${className}" d="([^"]*)"`).exec(drawn)?.[1] ?? ''
  return [...path.matchAll(/M([\d.-]+) ([\d.-]+)/g)].map(([, x, y]) => [Number(x), Number(y)])
}

function turnOf(x: number, y: number) {
  return (Math.atan2(x, -y) * 180) / Math.PI
}

function turnIn(drawn: string, className: string) {
  return Number(new RegExp(`${className}[^>]*rotate\\(([\\d.-]+)\\)`).exec(drawn)![1])
}

function rim(behind: number) {
  return 7.2 + 1.8 * Math.min(1, behind / 4)
}
