import { reasonOf, setInType } from './setInType.server'
import type { Sheets, Told } from './typeset.server'

process.once('message', async (sheets: Sheets) => {
  const told: Told = await setInType(sheets).then(
    (pdf) => ({ pdf }),
    (error) => ({ failed: reasonOf(error) }),
  )
  process.send!(told, () => process.disconnect())
})
