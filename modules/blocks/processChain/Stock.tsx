import type { PointerEvent } from 'react'
import type { Language } from '~/db/tables'
import { Icon } from '../Icon'
import { blockTexts } from '../texts'
import type { Device, Placement } from './chain'
import type { ProcessChainContent } from './processChain'
import { chainTexts } from './texts'
import { timeText } from './timeText'

type Props = {
  id: string
  content: ProcessChainContent
  devices: Device[]
  placed: readonly Placement[]
  language: Language
  place(device: string, step: string): void
  hold(device: string): (event: PointerEvent) => void
}

/** All devices, each with a handle to drag it by and a list to choose its step in. */
export function Stock({ id, content, devices, placed, language, place, hold }: Props) {
  const t = chainTexts[language]
  return (
    <div className="chain-stock" data-place="">
      <p>
        <strong>{t.stock}</strong>
      </p>
      <ul>
        {devices.map((device) => {
          const at = placed.find(([one]) => one === device.id)?.[1] ?? ''
          return (
            <li className={at ? 'chain-device chain-used' : 'chain-device'} key={device.id}>
              <span className="chain-handle" title={blockTexts[language].drag} onPointerDown={hold(device.id)}>
                <Icon name="drag" />
              </span>
              <DeviceText device={device} language={language} />
              <select
                aria-label={t.placeFor(device.name)}
                name={`${id}-${device.id}`}
                value={at}
                onChange={(event) => place(device.id, event.currentTarget.value)}
              >
                <option value="">{t.notPlaced}</option>
                {content.steps.map((step, n) => (
                  <option value={step.id} key={step.id}>
                    {n + 1}. {step.name}
                  </option>
                ))}
              </select>
            </li>
          )
        })}
      </ul>
    </div>
  )
}

export function DeviceText({ device, language }: { device: Device; language: Language }) {
  return (
    <span className="chain-text">
      <strong>{device.name}</strong>{' '}
      <span className="chain-seconds">{chainTexts[language].perPiece(timeText(device, language))}</span>
      {device.text && <span className="chain-about">{device.text}</span>}
    </span>
  )
}
