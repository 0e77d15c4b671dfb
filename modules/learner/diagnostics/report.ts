import { firstCalls } from '../calls'
import type { Facts } from './facts'
import type { Line } from './lines'
import type { DiagnosticsTexts } from './texts'
import type { Verdict } from './verdict'

/** What was not remembered lies after this many calls; undefined when all of them are there. */
export function gapIn(lines: Line[], most: number) {
  return lines.length >= most ? firstCalls : undefined
}

/** The view as a text for a mail, without who the learner is and what they answered. */
export function reportOf(
  verdict: Verdict,
  facts: Facts[],
  lines: Line[],
  gap: number | undefined,
  t: DiagnosticsTexts,
): string {
  const row = ({ name, value, open }: Facts['rows'][number]) => `${name}: ${(open ?? value).replaceAll('\n', '\n  ')}`
  const told = lines.map(({ at, open, isRefused }) => `${isRefused ? '! ' : '  '}${at} ${open.said} -> ${open.answer}`)
  if (gap !== undefined) told.splice(gap, 0, `  (${t.gap})`)
  return [
    t.title,
    verdict.words,
    ...facts.map(({ title, rows }) => `\n[${title}]\n${rows.map(row).join('\n')}`),
    `\n[${t.talk}]\n${told.join('\n') || t.nothingSaid}`,
    `\n${t.leftOut}\n`,
  ].join('\n')
}
