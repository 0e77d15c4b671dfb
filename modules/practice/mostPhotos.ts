/** So many photos a question has at most. */
export const mostPhotos = 4
