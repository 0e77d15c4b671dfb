import type { CSSProperties, PointerEvent } from 'react'
import type { Language } from '~/db/tables'
import { Icon } from '../Icon'
import { numberText } from '../numberText'
import { blockTexts } from '../texts'
import { bottlenecks, type Device, devicesIn, fits, type Placement, secondsOf } from './chain'
import type { ProcessChainContent } from './processChain'
import { chainTexts } from './texts'
import { timeText } from './timeText'

type Props = {
  content: ProcessChainContent
  placed: readonly Placement[]
  language: Language
  /** Bars of the time that each station takes. */
  isMeasured: boolean
  isMarked: boolean
  over?: string
  hold?(device: string): (event: PointerEvent) => void
}

/** The process line: its stations in order, what stands in each, and how long each takes. */
export function Line(props: Props) {
  const { content, placed, language, isMeasured, over } = props
  const slowest = isMeasured ? bottlenecks(content, placed) : []
  const most = Math.max(1e-6, ...content.steps.map(({ id }) => secondsOf(content, placed, id)))
  return (
    <ol className="chain-line" aria-label={chainTexts[language].line}>
      {content.steps.map((step, at) => (
        <li
          className={over === step.id ? 'chain-station chain-over' : 'chain-station'}
          data-place={step.id}
          key={step.id}
        >
          <span className="chain-node" aria-hidden="true">
            {at + 1}
          </span>
          <p className="chain-name">
            {step.name}
            {step.wants > 1 && <span className="chain-wants">{chainTexts[language].wants(step.wants)}</span>}
          </p>
          <div className="chain-slots">
            {devicesIn(content, placed, step.id).map((device) => (
              <Chip key={device.id} {...props} device={device} step={step.id} />
            ))}
            {Array.from({ length: step.wants - devicesIn(content, placed, step.id).length }, (_, n) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: empty places are all alike.
              <span className="chain-empty" key={n} />
            ))}
          </div>
          {isMeasured && (
            <Bar
              seconds={secondsOf(content, placed, step.id)}
              most={most}
              isSlowest={slowest.includes(step.id)}
              language={language}
            />
          )}
        </li>
      ))}
    </ol>
  )
}

type ChipProps = Props & { device: Device; step: string }

function Chip({ content, device, step, language, isMarked, hold }: ChipProps) {
  const mark = isMarked ? (fits(content, [device.id, step]) ? 'right' : 'wrong') : ''
  return (
    <span className={`chain-chip ${hold ? 'chain-loose' : ''} ${mark}`} onPointerDown={hold?.(device.id)}>
      <span className="chain-chip-name">{device.name}</span>
      <span className="chain-seconds">{chainTexts[language].seconds(timeText(device, language))}</span>
      {mark && (
        <span className="option-mark">
          <Icon name={mark} />
          {blockTexts[language][mark]}
        </span>
      )}
    </span>
  )
}

type BarProps = { seconds: number; most: number; isSlowest: boolean; language: Language }

function Bar({ seconds, most, isSlowest, language }: BarProps) {
  const t = chainTexts[language]
  return (
    <div className={isSlowest ? 'chain-bar chain-slowest' : 'chain-bar'}>
      <span className="chain-fill" style={{ '--share': seconds / most } as CSSProperties} />
      {seconds > 0 && <span className="chain-time">{t.seconds(numberText(seconds, language))}</span>}
      {isSlowest && (
        <span className="chain-mark">
          <Icon name="alert" />
          {t.bottleneck}
        </span>
      )}
    </div>
  )
}
