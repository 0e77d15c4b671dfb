import { type Move, readContent } from '../gcode/program'
import type { GcodeFaultContent } from './gcodeFault'

/** The program with its wrong lines put right, as far as the author says how. */
export function betterProgram(content: GcodeFaultContent) {
  const lines = content.lines.map(({ text, isWrong, corrected }) => ({
    text: isWrong && corrected.trim() !== '' ? corrected : text,
  }))
  return readContent({ ...content, lines })
}

/** The moves that differ from those of the program as it stands: what comes after a wrong line may differ too. */
export function betterMoves(content: GcodeFaultContent): Move[] {
  const before = new Set(readContent(content).moves.map(shapeOf))
  return betterProgram(content).moves.filter((move) => !before.has(shapeOf(move)))
}

function shapeOf({ line, isFast, from, to, arc }: Move) {
  return JSON.stringify([line, isFast, from, to, arc])
}
