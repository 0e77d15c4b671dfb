import { ArrowDownUp, ArrowUpDown, Minus, PenLine, Plus } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Language } from '~/db/tables'
import type { Difference } from './documentDifferences'
import { InsideView } from './InsideView'
import { WholeNode } from './NodeText'
import { differenceTexts, kindName } from './texts'
import './differences.css'

type Props = {
  differences: Difference[]
  /** The language of the reader. */
  language: Language
  /** The language in which the page is written. */
  contentLanguage?: Language
}

const icons = { added: Plus, removed: Minus, changed: PenLine, movedHere: ArrowDownUp, movedAway: ArrowUpDown }
const mostKept = 2

/** Differences to read: each with a sign and a word, words that came or went marked in the line, the rest folded up. */
export function Differences({ differences, language, contentLanguage = language }: Props) {
  if (differences.every(({ is }) => is === 'kept')) return <p>{differenceTexts[language].nothing}</p>
  return (
    <div className="differences" lang={contentLanguage === language ? undefined : contentLanguage}>
      <Entries differences={differences} language={language} />
    </div>
  )
}

/** A run of nodes; also those inside a list, a callout or a cell. */
export function Entries({ differences, language }: { differences: Difference[]; language: Language }) {
  return runsOf(differences).map((run, place) =>
    run.length > mostKept && run[0]!.is === 'kept' ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: differences are shown once and never change places.
      <Folded key={place} run={run} language={language} />
    ) : (
      run.map((difference, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: as above.
        <Entry key={`${place} ${at}`} difference={difference} language={language} />
      ))
    ),
  )
}

function Folded({ run, language }: { run: Difference[]; language: Language }) {
  const t = differenceTexts[language]
  const areLines = run.every(({ node }) => node.type === 'paragraph' || node.type === 'heading')
  return (
    <details className="differences-kept">
      <summary lang={language}>{areLines ? t.keptLines(run.length) : t.keptParts(run.length)}</summary>
      {run.map(({ node }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: as above.
        <div key={place} className="difference difference-kept">
          <WholeNode node={node} language={language} />
        </div>
      ))}
    </details>
  )
}

function Entry({ difference, language }: { difference: Difference; language: Language }) {
  const { is, node } = difference
  const isSame = 'before' in difference && difference.inside
  const content = isSame ? (
    <InsideView {...difference} inside={isSame} language={language} />
  ) : (
    <WholeNode node={node} language={language} />
  )
  if (is === 'kept') return <div className="difference difference-kept">{content}</div>
  return (
    <div className={`difference difference-${is}`}>
      <Sign is={is} language={language} note={noteOf(difference, language)} />
      <Marked is={is}>{content}</Marked>
    </div>
  )
}

// A screen reader can say that what is in ins came and what is in del went; both may hold paragraphs and tables.
function Marked({ is, children }: { is: Difference['is']; children: ReactNode }) {
  if (is === 'added') return <ins>{children}</ins>
  if (is === 'removed') return <del>{children}</del>
  return <div>{children}</div>
}

/** The sign and the word for what became of a node. */
function Sign({ is, language, note }: { is: keyof typeof icons; language: Language; note: string }) {
  const Icon = icons[is]
  return (
    <p className="difference-sign" lang={language}>
      <Icon aria-hidden="true" size={16} />
      {differenceTexts[language][is]}
      {note && `: ${note}`}
    </p>
  )
}

function noteOf(difference: Difference, language: Language) {
  if (!('before' in difference)) return ''
  const [before, after] = [kindName(difference.before, language), kindName(difference.node, language)]
  return before === after ? '' : differenceTexts[language].became(before, after)
}

function runsOf(differences: Difference[]) {
  const runs: Difference[][] = []
  for (const difference of differences) {
    const last = runs.at(-1)
    if (last && (last[0]!.is === 'kept') === (difference.is === 'kept')) last.push(difference)
    else runs.push([difference])
  }
  return runs
}
