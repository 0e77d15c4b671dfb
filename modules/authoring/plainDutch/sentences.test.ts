import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sentencesOf } from './sentences'
import { sentenceOf } from './wordsOf'

describe('a paragraph falls apart into sentences', () => {
  test.each([
    ['Zet de cel stil. Open de deur.', ['Zet de cel stil.', 'Open de deur.']],
    ['Pak een tang, bijv. Deze. Of die.', ['Pak een tang, bijv. Deze.', 'Of die.']],
    ['Dat gaat m.b.v. Een pers is sterk.', ['Dat gaat m.b.v. Een pers is sterk.']],
    ['Zie afb. 3 en nr. 12. Lees verder.', ['Zie afb. 3 en nr. 12.', 'Lees verder.']],
    ['D.w.z. dat het klopt. Klaar.', ['D.w.z. dat het klopt.', 'Klaar.']],
    ['De maat is 0,05 mm. De rest is 1.250 stuks.', ['De maat is 0,05 mm.', 'De rest is 1.250 stuks.']],
    ['De les is om 13.30 uur. Kom op tijd.', ['De les is om 13.30 uur.', 'Kom op tijd.']],
    ['Schroeven, moeren enz. Leg ze klaar.', ['Schroeven, moeren enz.', 'Leg ze klaar.']],
    ['Schroeven, moeren enz. zijn van staal.', ['Schroeven, moeren enz. zijn van staal.']],
    ['Dit duurt 5 min. Daarna meet je.', ['Dit duurt 5 min.', 'Daarna meet je.']],
    ['Neem min. 3 stuks. Tel ze.', ['Neem min. 3 stuks.', 'Tel ze.']],
    [
      'Hij riep: “Stop! Raak niets aan.” Toen liep hij weg.',
      ['Hij riep: “Stop!', 'Raak niets aan.”', 'Toen liep hij weg.'],
    ],
    ['“Klaar?” vroeg Bram. “Ja.”', ['“Klaar?” vroeg Bram.', '“Ja.”']],
    ['J. de Vries maakt het. Vraag het hem.', ['J. de Vries maakt het.', 'Vraag het hem.']],
    ['1. Zet de cel stil. 2. Open de deur.', ['1. Zet de cel stil.', '2. Open de deur.']],
    ['Wacht… Nu mag het.', ['Wacht…', 'Nu mag het.']],
    ['Draai. De moer zit vast! Goed zo?', ['Draai.', 'De moer zit vast!', 'Goed zo?']],
    ['Eerste regel\nTweede regel', ['Eerste regel', 'Tweede regel']],
    ['een regel die\ndoorloopt', ['een regel die\ndoorloopt']],
    ['zonder punt', ['zonder punt']],
    [
      'Versie 2.0 is er. Het bestand heet plan.pdf en past.',
      ['Versie 2.0 is er.', 'Het bestand heet plan.pdf en past.'],
    ],
    ['Op di. 3 maart om 9.00 uur. Neem schoenen mee.', ['Op di. 3 maart om 9.00 uur.', 'Neem schoenen mee.']],
    ['…', []],
  ])('%s', (text, sentences) => {
    expect(sentencesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(sentences)
  })

  test('whatever the text is: in order, without overlap, and no letter is lost', () => {
    const pieces = fc.constantFrom(
      'Zet',
      'de cel',
      'bijv.',
      '0,05',
      '13.30',
      '. ',
      '! ',
      '\n',
      '“',
      '”',
      ' ',
      'm.b.t.',
      '(',
      '5 min.',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(pieces).map((all) => all.join('')),
        ),
        (text) => {
          const found = sentencesOf(text)
          found.forEach(({ start, end }, index) => {
            expect(start).toBeLessThan(end)
            if (index > 0) expect(start).toBeGreaterThanOrEqual(found[index - 1]!.end)
          })
          const letters = (some: string) => some.replace(/[^\p{L}\p{N}]/gu, '')
          expect(letters(found.map(({ start, end }) => text.slice(start, end)).join(''))).toBe(letters(text))
        },
      ),
    )
  })

  test('words are counted as a reader counts them', () => {
    const words = (text: string) => sentenceOf(text, { start: 0, end: text.length }).words.map((word) => word.text)
    expect(words('Meet ± 0,05 mm, d.w.z. bijna niets.')).toEqual(['Meet', '0,05', 'mm', 'd.w.z.', 'bijna', 'niets'])
    expect(words('De PLC’s en de G-code, om 13.30 uur')).toEqual([
      'De',
      'PLC’s',
      'en',
      'de',
      'G-code',
      'om',
      '13.30',
      'uur',
    ])
  })
})
