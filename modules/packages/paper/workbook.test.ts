import { expect, onTestFinished, test } from 'vitest'
import { type GoldenBlock, goldenBlocks, goldenWorkbook } from './goldenWorkbook.server'
import { letters, lettersIn } from './pdfText.server'
import { setInType } from './setInType.server'

const golden = goldenBlocks()

async function pdfOf(blocks: GoldenBlock[], about = {}) {
  const { document, pictures } = await goldenWorkbook(blocks, about)
  return Buffer.from(await setInType({ template: 'workbook', document, pictures }))
}

test('every type of block has all its words on paper', async () => {
  const text = await lettersIn(await pdfOf(golden))
  const missing = golden.flatMap(({ name, reads }) =>
    reads.filter((line) => !text.includes(letters(line))).map((line) => `${name}: ${line}`),
  )
  expect(missing).toEqual([])
}, 60_000)

test('the same workbook is the same bytes, wherever its server stands', async () => {
  const here = process.env.TZ
  onTestFinished(() => {
    if (here === undefined) delete process.env.TZ
    else process.env.TZ = here
  })
  const [first, ...rest] = await Promise.all(
    ['Pacific/Kiritimati', 'Europe/Amsterdam'].map((zone) => {
      process.env.TZ = zone
      return pdfOf(golden.slice(0, 8))
    }),
  )
  for (const pdf of rest) expect(pdf.equals(first!)).toBe(true)
}, 60_000)

test('a workbook says to a screen reader what it is, in which language, and follows the standard for it', async () => {
  const pdf = (await pdfOf(golden)).toString('latin1')
  expect(pdf).toContain('pdfuaid:part>1<')
  expect(pdf).toContain('/Lang (nl)')
  expect(pdf).toContain('/StructTreeRoot')
  expect(pdf).toContain('/Outlines')
}, 60_000)

const hostile = [
  'مرحبا بالعالم שלום עולם',
  '👍🏽 🧑‍🔧 ⚠️',
  'assemblage'.repeat(12),
  '装配机器人',
  '#panic() $x$ *a* `b` \\ @c <d> "e" //f',
  'a\u0000b\u0008c\ufffe\u202e',
  '\ud83d x',
]

test('no text stops a workbook: right to left, emoji, Chinese, words without end, half letters, the language of its template', async () => {
  const blocks = golden.map((one, place) => ({
    ...one,
    block: { ...one.block, content: filledWith(hostile[place % hostile.length]!, one.block.content) },
  }))
  const title = hostile.join(' ')
  const goals = hostile.map((text, place) => ({ id: `g${place}`, text }))
  const pdf = await pdfOf(blocks, { title, settings: { summary: title, forWhom: title, goals } })
  const text = await lettersIn(pdf)
  expect(text).toContain(letters('assemblage'.repeat(12)))
  expect(text).toContain(letters(hostile[4]!))
}, 60_000)

/** The same content with another text behind every text of more than one word. */
function filledWith(text: string, content: unknown): unknown {
  if (typeof content === 'string') return content.includes(' ') ? `${content} ${text}` : content
  if (Array.isArray(content)) return content.map((one) => filledWith(text, one))
  if (typeof content !== 'object' || content === null) return content
  return Object.fromEntries(Object.entries(content).map(([key, one]) => [key, filledWith(text, one)]))
}
