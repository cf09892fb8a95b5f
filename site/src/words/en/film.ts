/** A film of a lecture, where it goes on, and what goes home with it. */
export const film = {
  speed: 'Speed',
  normalSpeed: 'Normal',
  goOnAt: (time: string) => `Go on at ${time}`,
  isDone: 'You have watched it: this lecture is done.',
  elsewhere: (host: string) =>
    `This film lies at ${host}. Once you play it, ${host} learns that you watch it; until then nothing of it is loaded.`,
  playAt: (host: string) => `Play it from ${host}`,
  openAt: (host: string) => `Open it at ${host}`,
  filmAt: (host: string) => `A film at ${host}`,
  takeAlong: 'To take along',
  kind: {
    pdf: 'PDF',
    zip: 'ZIP archive',
    image: 'picture',
    audio: 'sound',
    text: 'text',
    video: 'film',
    other: 'file',
  },
}

export type FilmWords = typeof film
