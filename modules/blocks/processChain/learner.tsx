import { useState } from 'react'
import type { LearnerView } from '../block'
import { ChoiceView } from '../ChoiceView'
import { Icon } from '../Icon'
import { numberText } from '../numberText'
import { shuffled } from '../shuffle'
import { bottlenecks, fits, piecesPerHour, put, secondsOf, solutions } from './chain'
import { Line } from './Line'
import { OnPaper } from './OnPaper'
import type { ChainAnswer, ProcessChainContent } from './processChain'
import { Stock } from './Stock'
import { chainTexts } from './texts'
import { useCarry } from './useCarry'

type Props = Parameters<LearnerView<ProcessChainContent, ChainAnswer>>[0]

const nothing: ChainAnswer = { placed: [] }

/** A process line to build: devices are dragged into its stations, or placed with a list. */
export const ProcessChainView: LearnerView<ProcessChainContent, ChainAnswer> = (props) => {
  const { id, content, answer = nothing, onAnswer, stage, seed, language } = props
  const t = chainTexts[language]
  const [said, say] = useState('')
  const devices = shuffled(content.devices, seed)
  const nameOf = (list: { id: string; name: string }[], one: string) => list.find((item) => item.id === one)?.name ?? ''
  const place = (device: string, step: string) => {
    onAnswer({ ...answer, placed: put(content, answer.placed, device, step) })
    const name = nameOf(content.devices, device)
    say(step ? t.nowIn(name, nameOf(content.steps, step)) : t.nowOut(name))
  }
  const { root, carried, hold } = useCarry(place)
  if (stage === 'static') return <OnPaper content={content} devices={devices} language={language} />
  const isOpen = stage === 'open'
  const isMarked = !isOpen
  return (
    <fieldset className="question">
      <legend>{content.question}</legend>
      <p className="question-how">
        {isOpen && t.how} {t.adds}
      </p>
      <div className="chain" ref={root}>
        <Line
          {...{ content, language, isMarked }}
          placed={answer.placed}
          isMeasured={showsTimes(props)}
          over={carried?.over}
          hold={isOpen ? hold : undefined}
        />
        <Slowest {...props} />
        {isOpen && <Stock {...{ id, content, devices, language, place, hold }} placed={answer.placed} />}
        {content.asksBottleneck && <AskSlowest {...props} />}
        {carried && (
          <span className="chain-chip chain-ghost" style={{ left: carried.x, top: carried.y }} aria-hidden="true">
            {nameOf(content.devices, carried.what)}
          </span>
        )}
      </div>
      {isOpen && (
        <p className="visually-hidden" role="status">
          {said}
        </p>
      )}
      {stage === 'revealed' && <Solution {...props} />}
    </fieldset>
  )
}

// While it is asked which station is the slowest, the bars would give it away.
function showsTimes({ content, answer = nothing, stage }: Props) {
  if (!content.asksBottleneck || stage === 'revealed') return true
  return stage === 'checked' && bottlenecks(content, answer.placed).includes(answer.bottleneck ?? '')
}

/** What the learner built, in a sentence: what is still empty, or else which station sets the pace. */
function Slowest(props: Props) {
  const { content, answer = nothing, language } = props
  const t = chainTexts[language]
  const empty = content.steps.filter(({ id }) => !answer.placed.some(([, step]) => step === id))
  const slowest = showsTimes(props) ? bottlenecks(content, answer.placed) : []
  const names = content.steps.filter(({ id }) => slowest.includes(id)).map(({ name }) => name)
  const seconds = secondsOf(content, answer.placed, slowest[0] ?? '')
  return (
    <p className="chain-sentence" role="status">
      {names.length > 0 && (
        <strong>
          <Icon name="alert" />{' '}
          {t.slowest(names, numberText(seconds, language), numberText(piecesPerHour(seconds), language))}{' '}
        </strong>
      )}
      {empty.length > 0 && <span>{t.empty(empty.map(({ name }) => name).join(', '))}</span>}
    </p>
  )
}

function AskSlowest(props: Props) {
  const { content, answer = nothing, onAnswer, language } = props
  const t = chainTexts[language]
  const slowest = bottlenecks(content, answer.placed)
  const options = content.steps.map(({ id, name }) => ({ id, text: name, isRight: slowest.includes(id), feedback: '' }))
  return (
    <div className="chain-ask">
      <ChoiceView
        {...props}
        content={{ question: t.ask, options, optionsMade: options.length, shuffle: false }}
        control="radio"
        instruction={t.whichOne}
        chosen={answer.bottleneck === undefined ? [] : [answer.bottleneck]}
        onChoose={(bottleneck) => onAnswer({ ...answer, bottleneck })}
      />
    </div>
  )
}

/** One way to build it, as near as can be to what the learner built, and what is right there as well. */
function Solution({ content, answer = nothing, language }: Props) {
  const t = chainTexts[language]
  const [way = []] = solutions(content, answer.placed)
  return (
    <div className="right-order">
      <p>
        <strong>{t.solution}</strong>
      </p>
      <ol>
        {content.steps.map((step) => {
          const here = content.devices.filter(({ id }) => fits(content, [id, step.id]))
          const [used, also] = [true, false].map((isUsed) =>
            here.filter(({ id }) => way.some(([device, at]) => device === id && at === step.id) === isUsed),
          )
          return (
            <li key={step.id}>
              {step.name}: <strong>{used!.map(({ name }) => name).join(', ')}</strong>
              {also!.length > 0 && `. ${t.also(also!.map(({ name }) => name).join(', '))}`}
            </li>
          )
        })}
      </ol>
    </div>
  )
}
