import { readNumber } from '../typedNumber'

/** `wants` is how many devices belong in this step. */
export type ChainStep = { id: string; name: string; wants: number }
/** What is said of a device in one step, and whether it is right there. */
export type ChainPlace = { step: string; isRight: boolean; feedback: string }
/** `seconds` per piece as the author typed it; `feedback` is for every step that has none of its own. */
export type Device = {
  id: string
  name: string
  text: string
  seconds: string
  feedback: string
  places: ChainPlace[]
}
export type Chain = { steps: ChainStep[]; devices: Device[] }

/** A device and the step that it stands in. */
export type Placement = readonly [device: string, step: string]

export function placeOf(device: Device, step: string): ChainPlace | undefined {
  return device.places.find((place) => place.step === step)
}

export function fits({ devices }: Chain, [id, step]: Placement) {
  const device = devices.find((one) => one.id === id)
  return Boolean(device && placeOf(device, step)?.isRight)
}

export function devicesIn(chain: Chain, placed: readonly Placement[], step: string): Device[] {
  return placed.flatMap(([id, at]) => (at === step ? (chain.devices.find((device) => device.id === id) ?? []) : []))
}

/** Puts a device in a step, or back in stock. In a full step the newcomer takes the place of the one that came last. */
export function put(chain: Chain, placed: readonly Placement[], device: string, step: string | undefined): Placement[] {
  const others = placed.filter(([id]) => id !== device)
  const wanted = chain.steps.find(({ id }) => id === step)
  if (!wanted) return others
  const there = others.filter(([, at]) => at === wanted.id)
  const leaving = there.length >= wanted.wants ? there.at(-1) : undefined
  return [...others.filter((one) => one !== leaving), [device, wanted.id]]
}

/** What can have been placed in this chain: each device once, and no more in a step than it wants. */
export function tidied(chain: Chain, placed: readonly Placement[]): Placement[] {
  const known = placed.filter(([device]) => chain.devices.some(({ id }) => id === device))
  return known.reduce<Placement[]>((kept, [device, step]) => put(chain, kept, device, step), [])
}

/** Devices of one step work after each other on a piece: their times add up. */
export function secondsOf(chain: Chain, placed: readonly Placement[], step: string) {
  const sum = devicesIn(chain, placed, step).reduce((total, { seconds }) => total + (readNumber(seconds) ?? 0), 0)
  return Math.round(sum * 1000) / 1000
}

/** The steps that set the pace: the slowest, or several that are as slow. */
export function bottlenecks(chain: Chain, placed: readonly Placement[]): string[] {
  const seconds = chain.steps.map(({ id }) => secondsOf(chain, placed, id))
  const most = Math.max(...seconds)
  return most > 0 ? chain.steps.filter((_, at) => seconds[at] === most).map(({ id }) => id) : []
}

/** Whole pieces in an hour at this pace. */
export function piecesPerHour(seconds: number) {
  return Math.floor(3600 / seconds)
}

/** Every way to fill all steps with devices that are right there; those that stand right in `placed` come first. */
export function* solutions(chain: Chain, placed: readonly Placement[] = []): Generator<Placement[]> {
  const choice = (step: ChainStep) => chain.devices.filter(({ id }) => fits(chain, [id, step.id])).length - step.wants
  const slots = [...chain.steps].sort((a, b) => choice(a) - choice(b)).flatMap(({ id, wants }) => Array(wants).fill(id))
  const stands = ([device, step]: Placement) => placed.some(([id, at]) => id === device && at === step)
  yield* filled(chain, slots, [], stands)
}

function* filled(
  chain: Chain,
  [step, ...rest]: string[],
  made: Placement[],
  isFirst: (one: Placement) => boolean,
): Generator<Placement[]> {
  if (step === undefined) return yield made
  const right = chain.devices.filter(({ id }) => fits(chain, [id, step]))
  const order = right.sort((a, b) => Number(isFirst([b.id, step])) - Number(isFirst([a.id, step])))
  // Two devices in one step stand there in one order only.
  const [before, at] = made.at(-1) ?? []
  const from = at === step ? order.findIndex(({ id }) => id === before) + 1 : 0
  for (const { id } of order.slice(from))
    if (!made.some(([used]) => used === id)) yield* filled(chain, rest, [...made, [id, step]], isFirst)
}
