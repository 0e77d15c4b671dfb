/** How somebody's work on the module went, attempt after attempt; the last one may still be open. */
export type Story = {
  attempts: AttemptStory[]
  /** Seen within the last hours. */
  isToday?: true
}

/** `pages`: how many were seen; `outcome` is absent while the attempt is open. */
export type AttemptStory = { pages: number | 'all'; outcome?: 'passed' | 'failed' }

const passed: AttemptStory = { pages: 'all', outcome: 'passed' }
const failed: AttemptStory = { pages: 'all', outcome: 'failed' }

function times(count: number, story: Story) {
  return Array.from({ length: count }, () => story)
}

/** One for each employee of the demo, in the order in which they are dealt out. */
export const stories: Story[] = [
  ...times(15, { attempts: [passed] }),
  ...times(6, { attempts: [failed, passed] }),
  ...times(3, { attempts: [failed] }),
  ...times(1, { attempts: [passed, { pages: 8 }] }),
  ...[2, 3, 4, 4, 6, 9, 13].map((pages): Story => ({ attempts: [{ pages }] })),
  ...[3, 7, 11].map((pages): Story => ({ attempts: [{ pages }], isToday: true })),
  ...times(3, { attempts: [] }),
]
