import fc from 'fast-check'
import { openAgreements } from './agreements/testAgreements.server'
import { addCheck } from './places/testPlaces.server'
import { play, traces } from './testChainModel.server'

const perDatabase = 500

/** For tests: so many stories of a hub with a programme and a company that is recognised for it. */
export async function playChains(count: number) {
  for (let left = count; left > 0; left -= perDatabase) {
    const world = await openAgreements()
    await addCheck(world.db)
    const told = fc.asyncProperty(traces, (trace) => play(world, trace))
    await fc.assert(told, { numRuns: Math.min(left, perDatabase) })
    world.close()
  }
}
