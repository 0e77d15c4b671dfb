import type { BlockInstance } from '~/modules/blocks/block'
import type { DocumentNode, LearningModule, Page } from '~/modules/blocks/document'
import { renderBlock } from './render.server'

/** A small module for tests of the runtime: three lessons with a question of each type, and a test. */
export function fixtureModule(settings: Partial<LearningModule['settings']> = {}): LearningModule {
  return {
    id: 'fixture000000000',
    title: 'Veilig werken met de schuifmaat',
    version: 1,
    settings: {
      summary: 'Meten met een schuifmaat.',
      forWhom: 'Operators',
      goals: [{ id: 'aflezen', text: 'Je leest een schuifmaat af.' }],
      terms: [],
      level: 'mbo2',
      theme: 'Meten',
      language: 'nl',
      readingLevel: 'B1',
      minutes: 10,
      passMark: 70,
      testAttempts: 2,
      testMinutes: 0,
      countingAttempt: 'best',
      contactName: 'Anouk de Vries',
      contactEmail: 'anouk@technohub.example',
      ...settings,
    },
    pages: [parts, measuring, reading, test],
  }
}

const lead: BlockInstance = {
  id: 'q1part',
  type: 'singleChoice',
  version: 1,
  content: {
    question: 'Met welk deel meet je de diepte van een gat?',
    options: [
      { id: 'a', text: 'Met de grote bek', isRight: false, feedback: 'De grote bek meet de buitenkant.' },
      { id: 'b', text: 'Met de kleine bek', isRight: false, feedback: 'De kleine bek meet de binnenmaat van een gat.' },
      { id: 'c', text: 'Met de dieptestaaf', isRight: true, feedback: 'De staaf steekt aan de achterkant uit.' },
    ],
    optionsMade: 3,
    shuffle: false,
  },
}

const mistakes: BlockInstance = {
  id: 'q2miss',
  type: 'multipleChoice',
  version: 1,
  content: {
    question: 'Waardoor krijg je een verkeerde maat?',
    options: [
      { id: 'a', text: 'Er zit een braam aan het product', isRight: true, feedback: 'De bek ligt dan niet vlak aan.' },
      { id: 'b', text: 'De schuifmaat staat scheef', isRight: true, feedback: 'Dan meet je een langere lijn.' },
      {
        id: 'c',
        text: 'De schuifmaat is net gereinigd',
        isRight: false,
        feedback: 'Schoon gereedschap meet juist beter.',
      },
      { id: 'd', text: 'Het product is nog warm', isRight: true, feedback: 'Warm metaal is iets groter.' },
    ],
    optionsMade: 4,
    shuffle: true,
  },
}

const steps: BlockInstance = {
  id: 'q3step',
  type: 'order',
  version: 1,
  content: {
    question: 'In welke volgorde meet je een as?',
    steps: [
      { id: 'a', text: 'Maak de as en de bekken schoon' },
      { id: 'b', text: 'Controleer of de schuifmaat op nul staat' },
      { id: 'c', text: 'Zet de bekken recht op de as' },
      { id: 'd', text: 'Lees de maat af' },
    ],
    stepsMade: 4,
    feedbackRight: 'Eerst schoon, dan op nul, dan pas meten.',
    feedbackWrong: 'Wat moet er klaar zijn voordat je meet?',
  },
}

const secondTest: BlockInstance = {
  ...lead,
  id: 't2part',
  content: { ...(lead.content as object), question: 'Waarmee meet je hoe diep een gat is?', shuffle: true },
}
const firstTest: BlockInstance = {
  ...mistakes,
  id: 't1miss',
  content: { ...(mistakes.content as object), question: 'Wat maakt een meting onbetrouwbaar?' },
}
const thirdTest: BlockInstance = {
  ...steps,
  id: 't3step',
  content: { ...(steps.content as object), question: 'Zet het meten van een as in de goede volgorde.' },
}

const parts = page('page0one', 'De delen van de schuifmaat', 'lesson', lead)
const measuring = page('page0two', 'Wat kan er misgaan bij het meten?', 'lesson', mistakes)
const reading = page('page0three', 'Stap voor stap', 'lesson', steps)
const test = page('page0test', 'Toets', 'test', firstTest, secondTest, thirdTest)

function page(id: string, title: string, kind: Page['kind'], ...blocks: BlockInstance[]): Page {
  const content = blocks.map((block): DocumentNode => ({ type: 'block', attrs: { ...block } }))
  return { id, title, kind, document: { type: 'doc', content } }
}

const texts: Record<string, string> = {
  page0one: `<h2>Vier delen</h2><p>Een schuifmaat meet <strong>buitenmaten</strong>, binnenmaten en dieptes. Je leest hem af op <a href="https://example.org" target="_blank" rel="noopener">0,05 millimeter</a> nauwkeurig.</p>
<ul><li><p>De grote bek meet de buitenkant.</p></li><li><p>De kleine bek meet de binnenkant.</p></li><li><p>De dieptestaaf meet hoe diep iets is.</p></li></ul>
<aside class="callout callout-safety"><p class="callout-name">Veiligheid</p><p>Meet nooit aan een product dat nog draait.</p></aside>`,
  page0two: `<h2>Kies het goede instrument</h2><h3>Nauwkeurigheid per instrument</h3><div class="table-frame" role="region" tabindex="0" aria-label="Tabel"><table><tbody><tr><th scope="col"><p>Instrument</p></th><th scope="col"><p>Afleesbaar op</p></th><th scope="col"><p>Meetbereik</p></th></tr><tr><th scope="row"><p>Schuifmaat</p></th><td><p>0,05 mm</p></td><td><p>0 tot 150 mm</p></td></tr><tr><th scope="row"><p>Micrometer</p></th><td><p>0,01 mm</p></td><td><p>0 tot 25 mm</p></td></tr></tbody></table></div>
<aside class="callout callout-tip"><p class="callout-name">Tip</p><p>Meet op drie plaatsen en neem het midden.</p></aside>
<aside class="callout callout-rule"><p class="callout-name">Vuistregel</p><p>Kies een instrument dat tien keer nauwkeuriger is dan de tolerantie.</p></aside>`,
  page0three:
    '<p>Doe het altijd op dezelfde manier.</p><ol><li><p>Schoonmaken</p></li><li><p>Nulpunt controleren</p></li></ol>',
  page0test: '<p>Laat zien wat je weet.</p>',
}

/** The pages of the fixture as finished HTML. */
export function fixturePages(module: LearningModule): Record<string, string> {
  const blocksHtml = ({ document }: Page) =>
    (document.content ?? []).map(({ attrs }) => renderBlock(attrs as BlockInstance, module.settings.language)).join('')
  return Object.fromEntries(module.pages.map((page) => [page.id, `${texts[page.id] ?? ''}${blocksHtml(page)}`]))
}
