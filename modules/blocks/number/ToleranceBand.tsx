import type { Language } from '~/db/tables'
import type { Bounds } from '../interaction'
import { shownNumber } from './shown'

type Props = { right: Bounds; close?: Bounds; value?: { at: number; text: string }; language: Language }

const [width, from, to, line] = [360, 130, 230, 40]

/** What is right as a drawing: a band on a line between its two limits, with the pointer where an answer lies. */
export function ToleranceBand({ right, close, value, language }: Props) {
  const isExact = right.least === right.most
  const [left, end] = isExact ? [180, 180] : [from, to]
  const place = (number: number) => {
    if (isExact) return number === right.least ? left : number < right.least ? 60 : 300
    const at = left + ((number - right.least) / (right.most - right.least)) * (end - left)
    return Math.min(width - 14, Math.max(14, at))
  }
  return (
    <svg className="tolerance" viewBox={`0 0 ${width} 66`} aria-hidden="true">
      {close && (
        <path className="tolerance-close" d={`M${place(close.least)} ${line}v-9M${place(close.most)} ${line}v-9`} />
      )}
      <path className="tolerance-line" d={`M8 ${line}H${width - 8}`} />
      <path className="tolerance-band" d={`M${left} ${line}H${end}`} />
      <path className="tolerance-limit" d={`M${left} ${line - 12}v20M${end} ${line - 12}v20`} />
      <text className={isExact ? 'tolerance-middle' : 'tolerance-end'} x={isExact ? left : left + 14} y="62">
        {shownNumber(right.least, language)}
      </text>
      {!isExact && (
        <text x={end - 14} y="62">
          {shownNumber(right.most, language)}
        </text>
      )}
      {value && <Pointer x={place(value.at)} text={value.text} />}
    </svg>
  )
}

function Pointer({ x, text }: { x: number; text: string }) {
  const side = x < 80 ? 'start' : x > width - 80 ? 'end' : 'middle'
  const at = { start: x - 10, middle: x, end: x + 10 }
  return (
    <>
      <path className="tolerance-pointer" d={`M${x} ${line - 3}l-7-13h14z`} />
      <text className={`tolerance-value tolerance-${side}`} x={at[side]} y="16">
        {text}
      </text>
    </>
  )
}
