/** What a commit may take on its way, whichever way that is: the whole state of a package of several units. */
export const mostCommitBytes = 2 * 1024 * 1024
/** Of a module written here: what a single unit may keep is far less. */
export const mostOwnBytes = 256 * 1024
/** All commits that are arriving or waiting at a moment. */
export const mostHeldBytes = 64 * 1024 * 1024
