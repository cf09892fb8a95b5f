/** A film that lies elsewhere: where it is shown in a frame, and where it has a page of its own. */
export type Embed = { host: string; frame: string; page: string }

type Player = {
  name: string
  /** Hosts of addresses people copy. */
  hosts: readonly string[]
  /** The film's name there; null when the address leads to something else. */
  filmOf: (url: URL) => string | null
  /** Where its player lies, which asks for no more than it must, and where the film has its page. */
  frame: (film: string) => string
  page: (film: string) => string
}

/** Where films may come from. What is shown in a frame must be named here, and in the policy of pages. */
const players: readonly Player[] = [
  {
    name: 'YouTube',
    hosts: ['youtube.com', 'm.youtube.com', 'youtu.be', 'youtube-nocookie.com'],
    filmOf: ({ hostname, pathname, searchParams }) => {
      if (hostname.endsWith('youtu.be')) return named(/^\/([\w-]{11})$/, pathname)
      const watched = pathname === '/watch' ? searchParams.get('v') : null
      return watched === null
        ? named(/^\/(?:embed|shorts|live)\/([\w-]{11})$/, pathname)
        : named(/^([\w-]{11})$/, watched)
    },
    frame: (film) => `https://www.youtube-nocookie.com/embed/${film}?autoplay=1&rel=0`,
    page: (film) => `https://www.youtube.com/watch?v=${film}`,
  },
  {
    name: 'Vimeo',
    hosts: ['vimeo.com', 'player.vimeo.com'],
    // A film that is not listed is opened by a second part: vimeo.com/123/abc, or ?h=abc in its player.
    filmOf: ({ pathname, searchParams }) => {
      const film = named(/^\/(?:video\/)?(\d{4,12}(?:\/[0-9a-f]{6,16})?)$/, pathname)
      const key = searchParams.get('h')
      return film && key && /^[0-9a-f]{6,16}$/.test(key) ? `${film.split('/')[0]}/${key}` : film
    },
    frame: (film) => {
      const [id, key] = film.split('/')
      return `https://player.vimeo.com/video/${id}?dnt=1&autoplay=1${key ? `&h=${key}` : ''}`
    },
    page: (film) => `https://vimeo.com/${film}`,
  },
]

/** PeerTube is many hosts; these are the large ones that take films of schools. */
const peerTubes = ['framatube.org', 'video.blender.org', 'tube.tchncs.de', 'makertube.net']

const peerTube = (host: string): Player => ({
  name: 'PeerTube',
  hosts: [host],
  filmOf: ({ pathname }) => named(/^\/(?:w|videos\/(?:watch|embed))\/([\w-]{8,40})$/, pathname),
  frame: (film) => `https://${host}/videos/embed/${film}?p2p=0&autoplay=1`,
  page: (film) => `https://${host}/w/${film}`,
})

const allPlayers = [...players, ...peerTubes.map(peerTube)]

/** The names of the places films may come from, for words about it. */
export const embedNames = [...new Set(allPlayers.map(({ name }) => name))]

/** The origins of their players, for the policy of pages that show them. */
export const embedOrigins = [
  ...new Set(allPlayers.map(({ frame }) => new URL(frame('film')).origin)),
]

/** The film behind an address somebody has copied; null when it is none, or none of these places. */
export function embedOf(address: string): Embed | null {
  const url = urlOf(address.trim())
  if (!url) return null
  const host = url.hostname.replace(/^www\./, '')
  const player = allPlayers.find(({ hosts }) => hosts.includes(host))
  const film = player?.filmOf(url)
  return player && film
    ? { host: player.name, frame: player.frame(film), page: player.page(film) }
    : null
}

/** Only addresses of the open web, without a name or a port in them. */
function urlOf(address: string): URL | null {
  const url = URL.canParse(address) ? new URL(address) : null
  const isPlain = url?.protocol === 'https:' && !url.port && !url.username && !url.password
  return isPlain ? url : null
}

const named = (pattern: RegExp, text: string): string | null => pattern.exec(text)?.[1] ?? null
