/** The figures of the worked example: invented to practise with, and every page calculates from these. */
export const valve = {
  workedSeconds: 450 * 60,
  needed: 1500,
  handSeconds: 36,
  moves: [
    { what: 'Huis in de houder zetten', seconds: 3 },
    { what: 'Kegel in het huis zetten', seconds: 3.5 },
    { what: 'Veer op de kegel zetten', seconds: 3.5 },
    { what: 'Dop erop schroeven', seconds: 5 },
  ],
  leakTestSeconds: 12,
  putAwaySeconds: 2,
  stoppedPercent: 10,
  rejectedOneInFirst: 20,
  rejectedOneInLater: 60,
  fed: 200,
  fedRight: { huis: 198, kegel: 190, veer: 144, dop: 199 },
  springsPerTray: 200,
}

export const taktSeconds = valve.workedSeconds / valve.needed
export const assemblySeconds = valve.moves.reduce((sum, move) => sum + move.seconds, 0)
export const testSeconds = valve.leakTestSeconds + valve.putAwaySeconds
/** Assembly and test run at the same time: the slowest sets the pace. */
export const cycleSeconds = Math.max(assemblySeconds, testSeconds)
export const runningSeconds = afterStops(valve.stoppedPercent)
export const made = runningSeconds / cycleSeconds
export const rejectedFirst = made / valve.rejectedOneInFirst
export const rejectedLater = made / valve.rejectedOneInLater
export const trayMinutes = (valve.springsPerTray * cycleSeconds) / 60

export function afterStops(percent: number) {
  return valve.workedSeconds * (1 - percent / 100)
}

/** 1620 -> "1.620", 3.5 -> "3,5" */
export function nl(figure: number) {
  return figure.toLocaleString('nl-NL', { maximumFractionDigits: 2 })
}

/** 27000 -> "27.000 s", which never breaks over two lines. */
export function inSeconds(figure: number) {
  return `${nl(figure)}\u00a0s`
}
